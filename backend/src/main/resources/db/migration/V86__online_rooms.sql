-- Where those with a seat take part online. Never public.
alter table registration_desk
    add column online_url text check (length(online_url) <= 2000 and online_url ~ '^https?://');
