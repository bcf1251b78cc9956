package de.teilhabemonitor.mail;

/** A file that goes with a mail. */
public record Attachment(String name, String type, byte[] content) {}
