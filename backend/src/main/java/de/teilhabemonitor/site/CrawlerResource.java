package de.teilhabemonitor.site;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What crawlers and finders of faults look for at fixed addresses. */
@Path("/")
@PermitAll
class CrawlerResource {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @Inject
    Settings settings;

    @Inject
    CurrentPlan plan;

    @Inject
    Pages pages;

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String robots() {
        return """
                User-agent: *
                Disallow: /redaktion

                Sitemap: %s/sitemap.xml
                """.formatted(settings.url());
    }

    /** RFC 9116. Without a contact set by the operator the role mailbox of the plan; without that there is none. */
    @GET
    @Path(".well-known/security.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String security() {
        String contact = settings.securityContact()
                .or(() -> Plan.present()
                        .flatMap(present -> Optional.ofNullable(present.contactEmail))
                        .map(mailbox -> "mailto:" + mailbox))
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: de, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        contact, plan.today().plusMonths(6).atStartOfDay().toInstant(ZoneOffset.UTC), settings.url());
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
    public String sitemap() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(SITEMAP);
        xml.setPrefix("xhtml", XHTML);
        xml.writeStartElement(SITEMAP, "urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        for (Pages.Page page : pages.all()) {
            for (String address : page.addresses().values()) {
                write(xml, address, page);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void write(XMLStreamWriter xml, String address, Pages.Page page) throws XMLStreamException {
        xml.writeStartElement(SITEMAP, "url");
        element(xml, "loc", settings.url() + address);
        if (page.changed() != null) {
            element(xml, "lastmod", page.changed().toString());
        }
        for (var alternate : page.addresses().entrySet()) {
            xml.writeEmptyElement(XHTML, "link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.getKey());
            xml.writeAttribute("href", settings.url() + alternate.getValue());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(SITEMAP, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
