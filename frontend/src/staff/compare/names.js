import { changeWords } from "../../words/staff/de.js";

/**
 * @typedef {import("../forms/part.js").Part} Part
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 */

/** Where the words for the values of a choice are. @param {StaffVisit} visit @returns {Record<string, Record<string, string>>} */
const vocabularies = ({ w }) => ({
  status: w.status,
  provenance: w.provenanceShort,
  organisationKind: w.organisationKind,
  directionShort: w.directionShort,
  directionBasis: w.directionBasis,
  flag: w.flag,
  valueProvenance: w.valueProvenance,
  eventType: w.eventType,
  admission: w.event.admissions,
  eventState: w.event.states,
  eventMode: w.event.modes,
  eventAccessibility: w.event.access,
  sessionKind: w.event.sessionKind,
  documentKind: w.documentKind,
  documentLicence: w.documentLicence,
  documentAccess: w.documentAccess,
  ...changeWords.value,
});

/** What a value of a choice is called. @param {Part} part @param {string} value @param {StaffVisit} visit */
export const valueWords = (part, value, visit) => vocabularies(visit)[part.named ?? ""]?.[value] ?? value;
