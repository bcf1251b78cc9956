package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Which value of the provider's claim {@code organisation} is which organisation; a value not named here is a code itself. */
record OrganisationClaims(List<Claim> claims) {

    record Claim(String value, String organisation) {}

    /** Taken in as a whole. */
    record Input(List<Claim> claims) {}

    /** @param unknown values that people came with, and that lead to no organisation */
    record View(List<ClaimView> claims, List<String> unknown) {}

    record ClaimView(String value, Reference organisation) {}

    private static final String UNKNOWN = """
            select distinct p.organisation_claim from person p
            where p.organisation_claim is not null and p.departed_at is null
                and not exists (select from organisation_claim c where c.value = p.organisation_claim)
                and not exists (select from organisation o where o.code::text = p.organisation_claim)
            order by 1""";

    static OrganisationClaims read(Session database) {
        return new OrganisationClaims(new Statement(
                        database, "select value, organisation from organisation_claim order by value collate \"C\"")
                .list(Map.of(), row -> new Claim(row.getString(1), row.getString(2))));
    }

    View view(Session database, Answer answer) {
        return new View(
                claims.stream()
                        .map(claim ->
                                new ClaimView(claim.value, answer.reference(Kind.ORGANISATION, claim.organisation)))
                        .toList(),
                new Statement(database, UNKNOWN).list(Map.of(), row -> row.getString(1)));
    }

    /** Tells apart what is here from what was: there is no version of a table. */
    String version() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(claims.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
