package de.teilhabemonitor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.Session;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house rules that a machine can watch. Where one is in the way, change it here, with the reason in the commit. */
class ArchitectureTest {

    private static final String HOUSE = "de.teilhabemonitor";

    /**
     * Knowledge flows one way: a room may know those before it, never those after it. First what all share, then the
     * subjects, then what looks at all subjects.
     */
    private static final List<String> ROOMS = List.of(
            "text",
            "time",
            "sql",
            "web",
            "sheet",
            "plan",
            "mail",
            "door",
            "answer",
            "staff",
            "own",
            "gate",
            "change",
            "file",
            "source",
            "territory",
            "organisation",
            "field",
            "indicator",
            "measure",
            "document",
            "event",
            "notice",
            "round",
            "feedback",
            "submission",
            "follow",
            "registration",
            "search",
            "overview",
            "packages",
            "site",
            "start");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    @Test
    void knowsTheRoomsBeforeOnly() {
        classes()
                .should(new ArchCondition<JavaClass>("know only rooms before their own") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        for (Dependency each : from.getDirectDependenciesFromSelf()) {
                            JavaClass to = each.getTargetClass();
                            if (to.getPackageName().startsWith(HOUSE) && place(to) > place(from)) {
                                events.add(SimpleConditionEvent.violated(from, each.getDescription()));
                            }
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void giveEveryRoomAPlaceAndADescription() {
        TreeSet<String> rooms = new TreeSet<>();
        CLASSES.stream()
                .filter(each -> each.getSimpleName().equals("package-info"))
                .filter(each -> each.getPackage().isAnnotatedWith(NullMarked.class))
                .forEach(each -> rooms.add(room(each)));
        assertEquals(new TreeSet<>(ROOMS), rooms);
    }

    @Test
    void keepsResourcesInTheirRoomAndTheirMethodsReachable() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .check(CLASSES);
        // a method that is not public is silently no endpoint
        methods()
                .that(describe("answer requests", ArchitectureTest::answersRequests))
                .should()
                .bePublic()
                .check(CLASSES);
    }

    @Test
    void readsValuesBySqlOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..sql..")
                .should()
                .callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class)
                .orShould()
                .callMethod(Session.class, "createNativeQuery", String.class, Class.class)
                .check(CLASSES);
    }

    /** Files are answered at two doors in the same way: ranges, tags, names. */
    @Test
    void leavesHttpToResourcesAndTheRoomsMadeForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..door..", "..answer..")
                .and()
                .haveNameNotMatching(".*(Resource|Filter|\\.Gated|file\\.Answered)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(CLASSES);
    }

    @Test
    void keepsEntitiesFreeOfHttpJsonAndInjection() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..", "io.vertx..", "com.fasterxml..", "jakarta.enterprise..", "jakarta.inject.."))
                .check(CLASSES);
    }

    @Test
    void beginsTransactionsInResourcesAndActsOnly() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are neither resources nor the act PlanImport",
                        each -> !each.getSimpleName().endsWith("Resource")
                                && !each.getSimpleName().equals("PlanImport")))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void callsThingsByTheirNames() {
        classes()
                .should()
                .haveNameNotMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO)(\\$.*)?")
                .andShould()
                .haveNameNotMatching(".*\\.(Abstract|Base)[A-Z][^.]*")
                .check(CLASSES);
    }

    @Test
    void asksTheInjectedClock() {
        for (Class<?> time : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("..start..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    private static int place(JavaClass each) {
        int place = ROOMS.indexOf(room(each));
        if (place < 0) {
            throw new AssertionError(each.getName() + " stands in no room of the list");
        }
        return place;
    }

    private static String room(JavaClass each) {
        String below = each.getPackageName()
                .substring(Math.min(HOUSE.length() + 1, each.getPackageName().length()));
        return below.split("\\.", 2)[0];
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
