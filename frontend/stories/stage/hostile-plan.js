import { randomUUID } from "node:crypto";
import { followUp, proof, say } from "./say.js";
import { coordinators, ifMatch } from "./staff-api.js";
import { filledIn, hostileLine, withNul } from "./hostile-words.js";

/**
 * @typedef {import("./staff-api.js").Ask} Ask
 * @typedef {{ code: string, secret: string }} Receipt
 */

/** @param {number} days from today */
const dayIn = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Things of the plan of Bremen, and what a form of each needs beside free words. @type {[string, string, any?][]} */
const edits = [
  ["fields/HF05", "FieldInput"],
  ["goals/Z07-1", "GoalInput"],
  ["sources/q001", "SourceInput"],
  ["measures/M-0003", "MeasureInput", { milestones: [{ state: "open", due: "2027-06" }] }],
  [
    "indicators/de-naturalisations",
    "IndicatorInput",
    { targets: [{ period: "2030", value: 5000, baseline: "2017" }], breaks: [{ since: "2019" }] },
  ],
  ["organisations/sukw", "OrganisationInput", { successions: [{ successor: "skb", date: "2026-06" }] }],
  [
    "events/dialog-gesundheit-2023",
    "EventInput",
    { state: "moved", movedFrom: "2022", accessibility: ["lift"], sessions: [{ number: 1, kind: "talk" }] },
  ],
  ["documents/rahmenkonzept", "DocumentInput"],
];

/** @type {[string, string, any][]} */
const fresh = [
  ["notices/boese", "NoticeInput", { date: "2026-11-20", about: ["measures/M-0003"] }],
  ["needs/boese", "NeedInput", { state: "met", raisedOn: "2026", fields: ["HF05"], measures: ["M-0003"] }],
  [
    "calls/boese",
    "CallInput",
    {
      opens: dayIn(-1),
      closes: dayIn(30),
      askedBy: "skb",
      questions: [{ askedAbout: "plan" }],
      about: ["measures/M-0003"],
    },
  ],
];

/** What nobody would write: in every form, in every place that takes free words. @param {any} contract */
const forms = (contract) => (/** @type {string} */ form, /** @type {any} */ present, /** @type {string} */ at) =>
  filledIn(contract, contract.components.schemas[form], present, at);

/**
 * A plan to which somebody has done what the staff can do, and people what people can do, with words that want to run.
 * @param {string} site
 * @param {Ask} first
 * @param {Ask} second another coordinator
 */
export async function makeHostile(site, first, second) {
  const contract = await (await fetch(`${site}/api/v1/openapi.json`)).json();
  const filled = forms(contract);
  const by = coordinators(first, second);
  const told = { reason: hostileLine("reason"), note: hostileLine("note") };

  for (const [subject, form, more] of edits) {
    const { input, version } = await by.subject(subject);
    const change = { subject, kind: "edit", baseVersion: version, input: filled(form, { ...input, ...more }, subject) };
    await by.publish({ ...change, ...told });
  }
  for (const [subject, form, present] of fresh)
    await by.publish({ subject, kind: "create", input: filled(form, present, subject), ...told });
  const { version } = await by.subject("observations/de-naturalisations");
  const rows = [{ territory: "DE-HB", period: "2024", value: 4710, dimensions: [], rank: 0, provenance: "official" }];
  await by.publish({
    subject: "observations/de-naturalisations",
    kind: "edit",
    baseVersion: version,
    input: filled("ObservationsInput", { rows }, "values"),
    ...told,
  });
  return {
    contract,
    voices: await makeVoices(site, first, by, filled),
    changes: await leaveChanges(first, second, filled),
    ...(await makeRest(first, by, filled)),
  };
}

/** @param {Ask} ask @param {string} code @param {string} name @param {any} [data] */
async function step(ask, code, name, data) {
  const { summary } = await ask("GET", `submissions/${code}`);
  return ask("PUT", `submissions/${code}/${name}`, { ...(data ? { data } : {}), ...ifMatch(summary) });
}

/**
 * What was said, in each state.
 * @param {string} site @param {Ask} first @param {ReturnType<typeof coordinators>} by @param {ReturnType<typeof forms>} filled
 */
async function makeVoices(site, first, by, filled) {
  const needed = {
    language: "ar",
    kind: "association",
    city: "DE-HB-HB",
    consent: "named",
    targets: ["measures/M-0003"],
  };
  // Whoever fills in the trap is a program.
  const words = (/** @type {string} */ at, more = {}) => ({
    ...filled("SubmissionInput", { ...needed, ...more }, at),
    website: undefined,
  });
  const call = await (await fetch(`${site}/api/v1/calls/boese`)).json();
  const answered = await say(site, words("answered", { call: "boese", question: call.questions[0].id }), 0);
  const hidden = await say(site, words("private", { consent: "private" }), 0);
  const declined = await say(site, words("declined"), 0);
  const waiting = await say(site, words("waiting"), 0);
  const alike = await say(site, words("waiting"), 0);
  for (const { code } of [answered, hidden, declined, waiting]) await step(first, code, "claim");
  for (const { code } of [answered, hidden, waiting]) await step(first, code, "acceptance");
  await step(first, declined.code, "refusal", filled("RefusalInput", { rule: "advertising" }, "refusal"));
  const { proposal } = await first("GET", `submissions/${answered.code}`);
  await by.publish({
    subject: `submissions/${answered.code}`,
    kind: "create",
    input: filled("PublicSubmissionInput", proposal, "version"),
  });
  for (const { code } of [answered, hidden]) await step(first, code, "assignment", { office: "sgfv", due: dayIn(20) });
  const { data } = await (await fetch(`${site}/api/v1/changes?subject=measures/M-0003`)).json();
  const { number } = data.find((/** @type {{ subject: string }} */ { subject }) => subject === "measures/M-0003");
  const consequences = [
    { kind: "change", change: number },
    { kind: "need", code: "boese" },
    { kind: "event", code: "dialog-gesundheit-2023" },
  ];
  await by.publish({
    subject: `answers/${answered.code}`,
    kind: "create",
    input: filled("AnswerInput", { outcome: "partly", office: "sgfv", consequences }, "answer"),
  });
  await step(first, hidden.code, "answer", filled("PrivateAnswerInput", { outcome: "later" }, "private-answer"));
  await step(first, hidden.code, "answer/sending");
  await followUp(site, answered, filled("FollowUpInput", {}, "follow-up").text);
  return { answered, hidden, declined, waiting, alike };
}

/** Changes that nobody has applied. @param {Ask} first @param {Ask} second @param {ReturnType<typeof forms>} filled */
async function leaveChanges(first, second, filled) {
  const draft = async (/** @type {string} */ at) => {
    const { input, version } = await first("GET", "subjects/measures/M-0005");
    return first("POST", "changes", {
      data: {
        subject: "measures/M-0005",
        kind: "edit",
        baseVersion: version,
        input: filled("MeasureInput", input, at),
        reason: hostileLine("reason"),
        note: hostileLine("note"),
      },
    });
  };
  const left = await draft("draft");
  const submit = (/** @type {any} */ change) => first("PUT", `changes/${change.code}/submission`, ifMatch(change));
  const submitted = await submit(await draft("submitted"));
  const returned = await submit(await draft("returned"));
  await second("PUT", `changes/${returned.code}/return`, {
    data: filled("ReturnInput", {}, "return"),
    ...ifMatch(returned),
  });
  return { draft: left.code, submitted: submitted.code, returned: returned.code };
}

/** @param {Ask} first @param {ReturnType<typeof coordinators>} by @param {ReturnType<typeof forms>} filled */
async function makeRest(first, by, filled) {
  const template = await first("POST", "answer-templates", {
    data: filled("AnswerTemplateInput", { outcome: "later" }, "template"),
  });
  const present = { reportsFrom: "2026", reportsTo: "2026", opens: dayIn(-1), due: dayIn(30) };
  const round = await first("POST", "rounds", {
    data: { ...filled("RoundInput", present, "round"), code: "boese", measures: { measures: ["M-0003"] } },
  });
  const cell = (/** @type {string} */ words) => `"${words.replaceAll('"', '""')}"`;
  const rows = [
    "code,citation",
    `${cell(hostileLine("import.code"))},${cell(hostileLine("import"))}`,
    `boese,${cell(hostileLine("import"))}`,
  ];
  const upload = await first("POST", "imports?table=sources", {
    data: `${rows.join("\n")}\n`,
    headers: { "Content-Type": "text/csv" },
  });
  await by.takeDown("documents/pm-2021-10-07", hostileLine("takedown"));
  return { template: template.code, round: round.code, upload: upload.code };
}

/**
 * The same forms with a sign that no database takes, and longer than anything may be: none of it may be taken.
 * @param {string} site @param {any} contract @param {string} token of a coordinator
 * @returns {Promise<Record<string, number>>} the status of each answer
 */
export async function offerTooMuch(site, contract, token) {
  /** @type {Record<string, number>} */
  const answers = {};
  const ask = (/** @type {string} */ method, /** @type {string} */ path, /** @type {any} */ body, headers = {}) =>
    fetch(`${site}/api/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        "Requested-With": "teilhabemonitor",
        "Idempotency-Key": randomUUID(),
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  // What is too long may be put by, so that nothing is lost, and goes no further.
  const propose = async (/** @type {any} */ change) => {
    const drafted = await ask("POST", "staff/v1/changes", change);
    if (drafted.status !== 201) return drafted;
    const { code, version } = await drafted.json();
    return ask("PUT", `staff/v1/changes/${code}/submission`, undefined, ifMatch({ version }).headers);
  };
  /** @type {[string, (words: string) => string][]} */
  const ways = [
    ["NUL", withNul],
    // Some of what is hostile is taken out before anybody counts.
    ["too many signs", (words) => words.padEnd(5500, "x")],
    ["a megabyte", (words) => words.padEnd(1_100_000, "x")],
  ];
  for (const [nth, [how, typed]] of ways.entries()) {
    const filled = (/** @type {string} */ form, /** @type {any} */ present) =>
      filledIn(contract, contract.components.schemas[form], present, how, typed);
    for (const [subject, form, input] of fresh) {
      const change = { subject: `${subject}-${nth}`, kind: "create", input: filled(form, input) };
      answers[`${subject}: ${how}`] = (await propose(change)).status;
    }
    const said = filled("SubmissionInput", { language: "de", kind: "association", city: "DE-HB", consent: "named" });
    const whole = { ...said, website: undefined, proof: await proof(site) };
    answers[`submissions: ${how}`] = (await ask("POST", "v1/submissions", whole)).status;
  }
  return answers;
}
