-- People who report, with the organisation that they report for: its reporters, and its coordinators where it has none.
-- They see what is asked from it, and would otherwise hear of it from nobody.
create or replace view reporter as
    with known as (
        select p.code, p.name, p.email, coalesce(c.organisation, o.code) as organisation, p.roles
        from person p
        left join organisation_claim c on c.value = p.organisation_claim
        left join organisation o on o.code::text = p.organisation_claim
        where p.departed_at is null)
    select k.code, k.name, k.email, k.organisation, not 'reporter' = any(k.roles) as coordinates
    from known k
    where 'reporter' = any(k.roles) or 'coordinator' = any(k.roles) and not exists (
        select from known r where r.organisation = k.organisation and 'reporter' = any(r.roles));
