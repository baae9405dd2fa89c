// The figures in SQL: what one would keep in a notebook. Steps build on the ones before; the last ones are queries.

/**
 * The statements that read a folder's records into the table `record`.
 * @param {string} folder
 * @param {"ndjson" | "csv" | "mastodon"} kind
 */
export function reading(folder, kind) {
  const roster = `create temp table roster as select account, coalesce("from", date '0001-01-01') as "from",
    coalesce(until, date '9999-01-01') as until
    from read_csv('${folder}/roster.csv', header = true, columns = {id: 'varchar', relation: 'varchar',
      channel: 'varchar', account: 'varchar', "from": 'date', until: 'date'})`;
  return [roster, kind === "mastodon" ? mastodon(folder) : plain(folder, kind)];
}

const COLUMNS =
  "type: 'varchar', id: 'varchar', actor: 'varchar', object: 'varchar', inReplyTo: 'varchar', target: 'varchar', published: 'varchar', category: 'varchar', content: 'varchar'";

/**
 * Day and instant by arithmetic on the text, which has Berlin's offset: it takes a third of the time.
 * @param {string} folder
 * @param {"ndjson" | "csv"} kind
 */
function plain(folder, kind) {
  const files =
    kind === "csv"
      ? `read_csv('${folder}/snapshots/*.csv', header = true, columns = {${COLUMNS}})`
      : `read_json('${folder}/snapshots/*.ndjson', format = 'newline_delimited', columns = {${COLUMNS}})`;
  return `create temp table record as
    select type, hash(id) as id, actor, hash_of(object) as object, hash_of(inReplyTo) as reply, target, category,
      case when type = 'post' then content end as content, cast(published[1:10] as date) as day,
      (epoch(cast(published[1:19] as timestamp)) - 3600 * cast(published[21:22] as int))::bigint as second
    from ${files} where type is not null`;
}

/** @param {string} folder */
function mastodon(folder) {
  const columns =
    "id: 'varchar', type: 'varchar', created_at: 'timestamptz', account: 'struct(acct varchar)', status: 'struct(id varchar, in_reply_to_id varchar)'";
  return `create temp table record as
    select case type when 'favourite' then 'like' when 'reblog' then 'share' when 'mention' then
        case when status.in_reply_to_id is null then 'mention' else 'comment' end else type end as type,
      hash(case when type = 'mention' then status.id else id end) as id, account.acct as actor,
      case when type <> 'mention' then hash_of(status.id) end as object,
      case when type = 'mention' then hash_of(status.in_reply_to_id) end as reply,
      null::varchar as target, null::varchar as category, null::varchar as content,
      cast(created_at at time zone 'Europe/Berlin' as date) as day, epoch(created_at)::bigint as second
    from read_json('${folder}/snapshots/*.json', format = 'array', columns = {${columns}}, maximum_object_size = 1000000000)`;
}

/** What is needed before `reading`. */
export const SETTINGS = [
  "set timezone = 'Europe/Berlin'",
  "create temp macro hash_of(t) as case when t is not null then hash(t) end",
];

/**
 * The statements that resolve who did what to whom: sides 0 unknown, 1 brand, 2 inside, 3 outside.
 * @param {string} brand
 * @param {boolean} hasDuplicates whether any id is there twice: the later record stands
 */
export function joining(brand, hasDuplicates) {
  const side = (/** @type {string} */ account, /** @type {string} */ day) =>
    `case when ${account}.brand then 1 when ${day} >= ${account}.from and ${day} < ${account}.until then 2 else 3 end`;
  return [
    hasDuplicates
      ? "create temp table single as select rowid as n, * from record where rowid in (select max(rowid) from record group by id)"
      : "create temp view single as select rowid as n, * from record",
    `create temp table account as
      select named.account, (row_number() over ())::int as number, named.account = '${brand}' as brand,
        roster.from, roster.until
      from (select actor as account from single where actor is not null
        union select target from single where target is not null) named
      left join roster on roster.account = named.account`,
    `create temp table acted as
      select s.n, s.type, s.id, s.object, s.reply, s.day, s.second, s.category, s.content, a.number as actor,
        case when s.actor is null then 0 else ${side("a", "s.day")} end::tinyint as side, t.number as target
      from single s left join account a on a.account = s.actor left join account t on t.account = s.target`,
    `create temp table ground as
      with recursive up(id, reply, object) as (
        select id, reply, null::ubigint from acted where object is null and reply is not null
        union all select up.id, p.reply, case when p.type = 'post' then p.id else p.object end
        from up join acted p on p.id = up.reply where up.object is null)
      select id, max(object) as object from up where object is not null group by id`,
    `create temp table needed as select id, actor, side, type from acted
      where id in (select reply from acted where reply is not null union all select object from acted)`,
    `create temp table toward as
      select x.*, coalesce(x.object, g.object, x.reply) as post, p.type as answered,
        case when x.target is not null then x.target when p.actor is not null then p.actor
          when q.type = 'post' and q.actor is not null then q.actor when x.side = 1 then null else -1 end as person,
        x.target is null and p.type <> 'post' and p.actor is null as to_nobody,
        x.target is null and x.reply is null and x.object is not null as to_post,
        x.side <> 1 and (q.id is null or q.type <> 'post' or q.side in (0, 1)) as inbound
      from acted x left join ground g on g.id = x.id left join needed p on p.id = x.reply
      left join needed q on q.id = coalesce(x.object, g.object, x.reply)`,
    `create temp table done as
      select d.n, d.type, d.id, d.day, d.second, d.category, d.content, d.actor, d.side, d.reply, d.post, d.person,
        d.to_nobody, d.to_post, d.inbound, d.answered,
        case when d.person = -1 then 1 when d.person is null then 0 else ${side("a", "d.day")} end::tinyint as whom
      from toward d left join account a on a.number = d.person`,
  ];
}

/**
 * The statements and queries of the figures, by name.
 * @param {{ first: string, last: string, end: string }} days
 */
export function counting({ first, last, end }) {
  const within = `day between '${first}' and '${last}'`;
  const ours = `${within} and type = 'post' and side in (0, 1)`;
  const outward = `${within} and type <> 'post' and side = 1 and whom = 3 and to_nobody is not true`;
  const inward = `${within} and type <> 'post' and inbound`;
  const words = (/** @type {string} */ list) =>
    `sum(len(regexp_extract_all(content, '(?i)\\b(?:${list})\\b')))::double`;
  // By nobody named, to anything under a post that is nobody else's.
  const loose = "side = 0 and to_post and whom in (0, 1) and type in ('comment', 'mention', 'quote')";
  const due = `second + 86400 <= epoch(timestamptz '${end}')`;
  return {
    prepare: [
      `create temp table root as
        with recursive up(id, above, depth) as (
          select id, reply, 1 from done where answered <> 'post'
          union all select up.id, p.reply, up.depth + 1 from up join done p on p.id = up.above where p.answered <> 'post')
        select id, arg_max(above, depth) as root from up group by id`,
      `create temp table reply as
        select d.reply, d.person, d.second, coalesce(r.root, d.reply) as root
        from done d left join root r on r.id = d.reply where d.side = 1 and d.answered <> 'post'`,
      `create temp table asked as
        select d.id, d.actor, d.second, d.post, coalesce(r.root, d.id) as root from done d left join root r on r.id = d.id
        where ${inward} and side = 3 and whom = 1 and type in ('comment', 'mention', 'quote') and ${due}
          and to_nobody is not true`,
      // By the brand: to the very words, or later in the conversation to the same person. By nobody named, who may be the brand: to
      // the very words, or to anything under the same post.
      `create temp table wait as
        select asked.id, any_value(asked.second) as second, min(sure.second) as first,
          least(min(perhaps.second), min(loose.second)) as perhaps
        from asked asof left join (select post, second from done where ${loose}) loose
          on loose.post = asked.post and asked.second < loose.second
          left join (
            select asked.id, r.second from asked join reply r on r.reply = asked.id and r.second > asked.second
            union all select asked.id, r.second from asked join reply r
              on r.root = asked.root and r.person = asked.actor and r.second > asked.second) sure on sure.id = asked.id
          left join (select reply, second from done where side = 0 and type in ('post', 'comment', 'mention', 'quote')) perhaps
            on perhaps.reply = asked.id and perhaps.second > asked.second
        group by asked.id`,
    ],
    queries: {
      sides: `select side, type, count(*) from done where ${inward} group by all`,
      // The window is all of the data, thus it does not matter which of several later replies is the one that counts.
      helpful: `select count(distinct word.id)
        from (select * from done where ${inward} and type = 'comment' and side = 2 and reply is not null and whom <> 2) d
        join done word on word.id = d.reply and word.second < d.second
        where word.type in ('comment', 'mention', 'quote') and (word.side = 3 and d.whom = 3 or word.side = 0)`,
      posts: `select count(*), count(category), count(*) filter (category = 'promotional'),
        ${words("we|us|our|ours|ourselves|acme")}, ${words("you|your|yours|yourself|yourselves")} from done where ${ours}`,
      voices: `select count(distinct actor) from done where ${inward} and side = 3`,
      weeks: `select (date '${last}' - ((date '${last}' - day) // 7 * 7)::int)::varchar, count(*), count(distinct actor)
        from done where ${inward} and side = 3 group by 1`,
      // Where an employee or the brand spoke before under a post, the brand may have answered that.
      outreach: `select day::varchar, count(*) from done d left join (
          select post, min(second) as since from done where side <> 3 and type in ('comment', 'mention', 'quote') group by post
        ) talk on talk.post = d.post
        where ${outward} and not coalesce(to_post and since < second, false) group by 1`,
      onlyEmployees: `select count(*) filter (o = 0) / count(*) from (
          select count(*) filter (side = 3) as o, count(*) filter (side = 0) as u from done
          where ${inward} and post is not null group by post) where o > 0 or u = 0`,
      // Where somebody unnamed may have replied in time, nobody can say whether the brand did.
      answered: `select count(*) filter (first <= second + 86400)
        / count(*) filter (first <= second + 86400 or perhaps is null or perhaps > second + 86400) from wait`,
      // Where somebody unnamed may have done something toward the person, and the brand never did, nobody can say.
      acknowledged: `select count(sure.second) / count(*) from (
          select actor, second from done
          where ${inward} and side = 3 and whom = 1 and type in ('like', 'share', 'follow')) gesture
        asof left join (select person, second from done where side = 1) sure
          on sure.person = gesture.actor and gesture.second < sure.second
        asof left join (select person, second from done where side = 0) perhaps
          on perhaps.person = gesture.actor and gesture.second < perhaps.second
        where sure.second is not null or perhaps.second is null
          and gesture.second >= (select coalesce(max(second), 0) from done where ${loose})`,
    },
  };
}
