import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const measures = 200;
const documents = 120;
const events = 70;

const things = ["Taalcafé", "Werkplek", "Spreekuur", "Woonhulp", "Leesclub", "Sportochtend", "Maatjesproject"];
const people = ["nieuwkomers", "jongeren", "ouders", "mantelzorgers", "buurtbewoners"];
const statuses = ["unknown", "planned", "in-progress", "completed", "established", "paused", "ended"];
const fields = ["V1", "V2", "V3", "V4"];
const leads = ["sozo-1", "sozo-2", "sozo-3", "college", ""];
const kinds = ["programme", "presentation", "press-release", "survey"];

/** @template T @param {T[]} list @param {number} i */
const turn = (list, i) => /** @type {T} */ (list[i % list.length]);

/**
 * The plan of another city, as large as a real one: Nergenshuizen of the backend's tests, in Dutch, Turkish and Arabic,
 * with so many measures, documents and events that lists have pages and fields have groups of marks.
 * @param {string} nergenshuizen
 * @param {string} folder
 */
export function writeCity(nergenshuizen, folder) {
  cpSync(nergenshuizen, folder, { recursive: true });
  /** @param {string} name @param {number} n @param {(i: number) => Record<string, string | number>} row */
  const grow = (name, n, row) => {
    const file = join(folder, `${name}.csv`);
    const text = readFileSync(file, "utf8").trimEnd();
    const columns = (text.split("\n")[0] ?? "").trim().split(",");
    const rows = Array.from({ length: n }, (_, i) => row(i)).map((cells) =>
      columns.map((column) => cells[column] ?? "").join(","),
    );
    writeFileSync(file, `${text}\n${rows.join("\n")}\n`);
  };
  // Nergenshuizen brings twelve measures of its own.
  grow("measures", measures - 12, (i) => ({
    code: `N-${100 + i}`,
    field: turn(fields, i),
    title_nl: `${turn(things, i)} voor ${turn(people, i)} ${i + 1}`,
    title_tr: i % 2 ? `${i + 1}. buluşma` : "",
    status: turn(statuses, i),
    status_as_of: 2022 + (i % 4),
    start: 2020 + (i % 5),
    end: i % 3 ? 2026 + (i % 5) : "",
    territory: "XN-NH",
    lead: turn(leads, i),
    provenance: "concept",
    source: "b2",
  }));
  grow("documents", documents, (i) => ({
    code: `stuk-${i + 1}`,
    kind: turn(kinds, i),
    title_nl: `Stuk ${i + 1}: ${turn(things, i)}`,
    format: "pdf",
    bytes_approx: 40_000 * (i + 1),
    date: `${2020 + (i % 5)}`,
    publisher: "Nergenshuizen",
    page_url: `https://nergenshuizen.example/stuk/${i + 1}`,
    source: "b1",
  }));
  grow("events", events, (i) => ({
    code: `bijeenkomst-${i + 1}`,
    type: "dialogue",
    date: `${2020 + (i % 5)}-0${1 + (i % 9)}-15`,
    title_nl: `Bijeenkomst ${i + 1}`,
    organisers: "buurtraad",
    fields: turn(fields, i),
    admission: "open",
    source: "b4",
  }));
}

/** What the operator of that city has filled in. */
export const operator = {
  imprint: {
    name: "Gemeente Nergenshuizen",
    address: ["Raadhuisplein 1", "1234 AB Nergenshuizen"],
    representedBy: "De burgemeester",
    phone: "+31 10 0000000",
    email: "gemeente@nergenshuizen.example",
    vatId: "",
  },
  privacy: {
    controller: "Gemeente Nergenshuizen, Raadhuisplein 1",
    officer: "Functionaris gegevensbescherming",
    officerEmail: "fg@nergenshuizen.example",
    supervisor: "Autoriteit Nergenshuizen",
    supervisorUrl: "https://toezicht.nergenshuizen.example/",
    logDays: 7,
  },
  accessibility: {
    status: "",
    statementDate: "",
    contactEmail: "",
    enforcement: "",
    enforcementUrl: "",
  },
};

/** @param {string} folder */
export const writeOperator = (folder) => writeFileSync(join(folder, "operator.json"), JSON.stringify(operator));
