package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What has changed, for feed readers (RFC 4287). */
@Path("/api/v1/changes.atom")
@PermitAll
class FeedResource {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LATEST = 50;

    @Inject
    Session database;

    @Inject
    Answers answers;

    @GET
    @Produces("application/atom+xml")
    public String feed(@QueryParam("subject") @Nullable String subject, @QueryParam("lang") @Nullable String lang)
            throws XMLStreamException {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        ResourceBundle words =
                ResourceBundle.getBundle("pages", Locale.forLanguageTag(language.equals("en") ? "en" : "de"));
        Plan plan = Plan.present().orElseThrow();
        List<Row<AppliedChange>> changes = Listing.of(database, AppliedChange.class, "applied_change")
                .where("not t.minor")
                .where(
                        "t.subject = :subject or t.about @> array[cast(:subject as text)] or t.subject like :subject || '/%'",
                        "subject", subject)
                .page("t.number desc", Paging.of(1, LATEST), answer)
                .rows();
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        String self = answer.address("/api/v1/changes.atom");
        element(xml, "id", self);
        element(xml, "title", words.getString("feed.title") + " – " + answer.text(plan.siteName, language));
        element(
                xml,
                "updated",
                (changes.isEmpty() ? plan.updatedAt : changes.get(0).entity().appliedAt).toString());
        link(xml, "self", self);
        link(xml, "alternate", answer.address("/aenderungen"));
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", answer.text(plan.siteName, language));
        xml.writeEndElement();
        for (Row<AppliedChange> row : changes) {
            entry(xml, row.entity(), words, language, answer);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private static void entry(
            XMLStreamWriter xml, AppliedChange change, ResourceBundle words, String language, Answer answer)
            throws XMLStreamException {
        Map<String, String> title = AppliedChangeView.title(change, answer);
        String named = title == null
                ? change.subject
                : title.getOrDefault(language, title.values().iterator().next());
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", answer.address("/api/v1/changes/" + change.number));
        element(xml, "title", words.getString("feed.kind." + change.kind) + ": " + named);
        element(xml, "updated", change.appliedAt.toString());
        link(xml, "alternate", page(change, answer));
        if (change.reason != null) {
            element(xml, "summary", change.reason);
        }
        xml.writeEndElement();
    }

    /** The page of the thing, or the list of changes where it has none. */
    private static String page(AppliedChange change, Answer answer) {
        String[] path = (change.about.isEmpty() ? change.subject : change.about.get(0)).split("/", 2);
        return Kind.of(path[0])
                .map(kind -> answer.links(kind, path[1]))
                .map(Links::web)
                .orElse(answer.address("/aenderungen"));
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
