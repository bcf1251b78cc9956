package de.teilhabemonitor.submission;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a sender should keep.
 *
 * @param secret opens the own page; shown here only
 * @param lookedAtBy the day until which a person looks at it
 * @param address none or to-be-confirmed
 */
record Receipt(String code, String secret, Instant receivedAt, LocalDate lookedAtBy, String address, OwnLink links) {

    record OwnLink(String own) {}
}
