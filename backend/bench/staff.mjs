/**
 * What the staff does, measured: one person drafts and submits changes of 500 measures, another applies them at once, while
 * somebody reads the feed.
 */
import { byToken, ifMatch } from "../../frontend/stories/stage/staff-api.js";

const CHANGES = 500;
const AT_ONCE = 8;

async function atOnce(count, act) {
  const results = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < count; i = next++) results[i] = await act(i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

const median = (values) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function timed(act) {
  const began = performance.now();
  const result = await act();
  return { result, milliseconds: performance.now() - began };
}

/**
 * Reads the feed until it is told to stop, as somebody does who keeps a copy.
 * @returns the numbers that it saw, once it has stopped
 */
async function follow(product, from, isOver) {
  const numbers = [];
  for (let last = from, over = false; !over;) {
    over = isOver();
    for (
      let page;
      (page = await (
        await fetch(`${product}/api/v1/changes?since=${last}&pageSize=25`)
      ).json()).data.length;
    ) {
      numbers.push(...page.data.map(({ number }) => number));
      last = numbers[numbers.length - 1];
    }
  }
  return numbers;
}

/**
 * @param product its address
 * @param {(account: { sub: string, name: string, roles: string[] }) => string} token
 * @returns lines for the table of what was measured
 */
export async function measureStaff(product, token) {
  const [writer, reader] = ["writer", "reader"].map((name) =>
    byToken(product, token({ sub: name, name, roles: ["coordinator"] })),
  );
  const measures = await codes(product);

  const written = await timed(() =>
    atOnce(CHANGES, async (i) => {
      const subject = `measures/${measures[i]}`;
      const { version, input } = await writer("GET", `subjects/${subject}`);
      const proposal = { ...input, contact: `stelle-${i}@example.org` };
      const data = {
        subject,
        kind: "edit",
        baseVersion: version,
        input: proposal,
        reason: "Neue Anschrift",
      };
      const draft = await writer("POST", "changes", { data });
      return writer("PUT", `changes/${draft.code}/submission`, ifMatch(draft));
    }),
  );
  const submitted = written.result.map(({ code, version }) => ({
    code,
    version,
  }));

  const lists = [];
  for (let i = 0; i < 30; i++) {
    lists.push(
      (await timed(() => reader("GET", "changes?state=submitted&pageSize=50")))
        .milliseconds,
    );
  }

  const last =
    (await (await fetch(`${product}/api/v1/changes?pageSize=1`)).json()).data[0]
      ?.number ?? 0;
  let over = false;
  const followed = follow(product, last, () => over);
  const { result, milliseconds } = await timed(() =>
    reader("POST", "applications", { data: { changes: submitted } }),
  );
  over = true;
  const seen = await followed;
  if (result.applied.length !== CHANGES)
    throw new Error(`only ${result.applied.length} changes were applied`);
  if (
    seen.length !== CHANGES ||
    seen.some((number, i) => number !== last + 1 + i)
  ) {
    throw new Error(
      `who read the feed saw ${seen.length} changes, or not in order`,
    );
  }
  return [
    `| bulk apply of ${CHANGES} changes, while somebody reads the feed | ${(milliseconds / 1000).toFixed(1)} s | |`,
    `| … drafted and submitted one by one, ${AT_ONCE} at a time | ${(written.milliseconds / 1000).toFixed(1)} s | |`,
    `| 50 of ${CHANGES} submitted changes in a list, median | ${median(lists).toFixed(0)} ms | |`,
  ];
}

/** Of as many measures as there are changes. */
async function codes(product) {
  const codes = [];
  for (let page = 1; codes.length < CHANGES; page++) {
    const answer = await fetch(
      `${product}/api/v1/measures?pageSize=100&page=${page}`,
    );
    codes.push(...(await answer.json()).data.map(({ code }) => code));
  }
  return codes;
}
