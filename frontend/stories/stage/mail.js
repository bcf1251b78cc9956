import { createServer } from "node:http";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** @typedef {{ to: string, subject: string, text: string, headers: Record<string, string> }} Mail */

/**
 * A mail server on the loopback that keeps what it is given, and shows it to whoever asks: stories run in processes of
 * their own.
 * @param {number} smtp port of the mail server
 * @param {number} http port at which its mails are read
 */
export async function startMailServer(smtp, http) {
  /** @type {Mail[]} */
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onData(stream, session, done) {
      simpleParser(stream).then(({ subject = "", text = "", headerLines }) => {
        const headers = Object.fromEntries(
          headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
        );
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, subject, text, headers });
        done();
      }, done);
    },
  });
  const reader = createServer((_, answer) => answer.end(JSON.stringify(mails)));
  await Promise.all([
    new Promise((resolve) => server.listen(smtp, "127.0.0.1", () => resolve(undefined))),
    new Promise((resolve) => reader.listen(http, "127.0.0.1", () => resolve(undefined))),
  ]);
  return {
    address: `http://127.0.0.1:${http}`,
    /** All that have come, for those of the same process. */
    mails,
    /** With these a product sends to it. */
    settings: {
      TEILHABE_MAIL_HOST: "127.0.0.1",
      TEILHABE_MAIL_PORT: String(smtp),
      TEILHABE_MAIL_TLS: "none",
      TEILHABE_MAIL_FROM: "teilhabe@example.org",
    },
    async stop() {
      reader.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => server.close(() => resolve(undefined))),
        new Promise((resolve) => reader.close(() => resolve(undefined))),
      ]);
    },
  };
}
