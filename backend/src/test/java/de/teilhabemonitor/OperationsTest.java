package de.teilhabemonitor;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the resources offer is what the contract promises, to the same people; read from both, without starting. */
class OperationsTest {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([a-z|-]+)}");

    private static final List<String> DOORS = List.of("/api/v1/", "/api/own/v1/", "/api/staff/v1/");

    @Test
    void offersWhatIsPromisedAndNothingElse() {
        Map<String, List<String>> promised = new TreeMap<>(Operations.everywhere().stream()
                .collect(toMap(Operations.Operation::toString, Operations.Operation::roles)));
        assertEquals(promised, offered());
    }

    @Test
    void promisesTheWholePublicDoorToAnyone() {
        Operations.everywhere().stream()
                .filter(operation -> operation.path().startsWith("/api/v1/"))
                .forEach(operation -> assertEquals(List.of("anyone"), operation.roles(), operation.path()));
    }

    @Test
    void findsTheOperations() {
        assertFalse(offered().isEmpty());
        assertFalse(Operations.lists().isEmpty());
    }

    private static Map<String, List<String>> offered() {
        Map<String, List<String>> offered = new TreeMap<>();
        new ClassFileImporter()
                .importPath("target/classes").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(resource -> resource.getMethods().stream())
                        .forEach(method -> verb(method).ifPresent(verb -> {
                            for (String path : paths(method)) {
                                if (DOORS.stream().anyMatch(path::startsWith)) {
                                    offered.put(verb + " " + path, roles(method));
                                }
                            }
                        }));
        return offered;
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                        || annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName())
                .findFirst();
    }

    /** As the contract writes them: one for each word that a variable may be. */
    private static List<String> paths(JavaMethod method) {
        String path = path(method);
        Matcher choice = CHOICE.matcher(path);
        return choice.find()
                ? Stream.of(choice.group(1).split("\\|"))
                        .map(word -> path.substring(0, choice.start()) + word + path.substring(choice.end()))
                        .toList()
                : List.of(path);
    }

    /** Without slashes at the ends, and without the form of the variables, but for words that one is chosen from. */
    private static String path(JavaMethod method) {
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = method.getOwner().getAnnotationOfType(Path.class).value() + "/" + below;
        return path.replaceAll("\\{(\\w+):(?![a-z-]+\\|[a-z|-]+})[^/]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static List<String> roles(JavaMethod method) {
        JavaClass resource = method.getOwner();
        if (method.isAnnotatedWith(DenyAll.class)) {
            return List.of();
        }
        return Stream.of(
                        method.tryGetAnnotationOfType(RolesAllowed.class),
                        resource.tryGetAnnotationOfType(RolesAllowed.class))
                .flatMap(Optional::stream)
                .findFirst()
                .map(allowed -> Stream.of(allowed.value())
                        .map(role -> role.equals("**") ? "signed-in" : role)
                        .toList())
                .orElseGet(() -> method.isAnnotatedWith(PermitAll.class) || resource.isAnnotatedWith(PermitAll.class)
                        ? List.of("anyone")
                        : List.of());
    }
}
