package de.teilhabemonitor.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.Session;

/**
 * Values of an upload that may be right, but look like a mistake.
 *
 * <p><b>Jump:</b> a series is the values of an indicator for one territory and group, in order of their periods, as they
 * would be after the import, since the last break. Its usual change is the median of the absolute differences of neighbours
 * among the thirty values before it. A value is odd where there are at least three before it, and its distance from the one before is more
 * than three times the usual change.
 *
 * <p><b>Impossible:</b> below zero, where none of the indicator's values that are here is; or above 100 in a unit whose sign
 * is %, where none of them is. For an indicator without values this is asked of percentages only.
 */
@ApplicationScoped
class Oddities {

    /** A longer look back tells no more of what is usual now, and takes as long as the series is. */
    private static final int LOOKED_BACK = 30;

    private static final String SERIES = """
            create temporary table import_series on commit drop as
            with uploaded as (
                select line, key, split_part(key, '|', 1) as indicator, split_part(key, '|', 2) as territory,
                    split_part(key, '|', 3) as period, split_part(key, '|', 4) as dimensions,
                    case when kind in ('created', 'changed') then line end as changed,
                    cast(nullif(after ->> 'value', '') as numeric) as value
                from import_row
                where import = :code and file = 'observations' and kind in ('created', 'changed', 'unchanged')
                    and jsonb_exists(after, 'value')
            )
            select *, 1000000 * cast(last_day - date '2000-01-01' as bigint) - (first_day - date '2000-01-01') as place
            from (
                select indicator, territory, dimensions, first_day(period) as first_day, last_day(period) as last_day,
                    value, changed
                from uploaded where value is not null
                union all
                select o.indicator, o.territory, array_to_string(o.dimensions, ','), o.first_day, o.last_day, o.value, null
                from observation o
                where o.rank = 0 and o.value is not null and o.indicator in (select indicator from uploaded)
                    and not exists (select 1 from uploaded u where u.key = concat_ws('|', o.indicator, o.territory, o.period,
                        array_to_string(o.dimensions, ','), o.rank))
            ) v""";

    private static final String JUMPS = """
            with asked as (
                select s.*, coalesce((select max(first_day(b.since)) from series_break b
                    where b.indicator = s.indicator and (b.territory is null or b.territory = s.territory)
                        and first_day(b.since) <= s.first_day), date '-infinity') as begun
                from import_series s where s.changed is not null
            ),
            odd as (
                select s.changed as line, s.value, e.last, e.usual
                from asked s cross join lateral (
                    select count(*) as many, (array_agg(d.value order by d.place desc))[1] as last,
                        cast(percentile_cont(0.5) within group (order by abs(d.value - d.before)) as numeric) as usual
                    from (
                        select p.value, p.place, lag(p.value) over (order by p.place) as before
                        from (
                            select * from import_series q
                            where q.indicator = s.indicator and q.territory = s.territory and q.dimensions = s.dimensions
                                and q.place < s.place
                            order by q.place desc limit %d
                        ) p
                        where p.first_day >= s.begun
                    ) d
                ) e
                where e.many >= 3 and abs(s.value - e.last) > 3 * e.usual
            )
            update import_row i set oddities = i.oddities || jsonb_build_array(jsonb_build_object('column', 'value',
                'key', 'jump', 'arguments', jsonb_build_array(cast(odd.last as text), cast(odd.value as text),
                    cast(trim_scale(round(odd.usual, 6)) as text))))
            from odd where i.import = :code and i.file = 'observations' and i.line = odd.line""".formatted(LOOKED_BACK);

    private static final String IMPOSSIBLE = """
            with bounds as (
                select n.code, coalesce(u.symbol = '%', false) as percent,
                    (select min(o.value) from observation o where o.indicator = n.code) as least,
                    (select max(o.value) from observation o where o.indicator = n.code) as most
                from indicator n join unit u on u.code = n.unit
                where n.code in (select indicator from import_series)
            ),
            odd as (
                select s.changed as line, s.value,
                    case when s.value < 0 then 'impossible-negative' else 'impossible-percentage' end as key
                from import_series s join bounds b on b.code = s.indicator
                where s.changed is not null and (
                    s.value < 0 and (b.least >= 0 or b.least is null and b.percent)
                    or s.value > 100 and b.percent and (b.most <= 100 or b.most is null))
            )
            update import_row i set oddities = i.oddities || jsonb_build_array(jsonb_build_object('column', 'value',
                'key', odd.key, 'arguments', jsonb_build_array(cast(odd.value as text))))
            from odd where i.import = :code and i.file = 'observations' and i.line = odd.line""";

    @Inject
    Session database;

    void mark(String code) {
        database.createNativeMutationQuery("drop table if exists import_series").executeUpdate();
        database.createNativeMutationQuery(SERIES).setParameter("code", code).executeUpdate();
        database.createNativeMutationQuery("create index on import_series (indicator, territory, dimensions, place)")
                .executeUpdate();
        database.createNativeMutationQuery("analyze import_series").executeUpdate();
        database.createNativeMutationQuery(JUMPS).setParameter("code", code).executeUpdate();
        database.createNativeMutationQuery(IMPOSSIBLE)
                .setParameter("code", code)
                .executeUpdate();
        database.createNativeMutationQuery("drop table import_series").executeUpdate();
    }
}
