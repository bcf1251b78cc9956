package de.teilhabemonitor.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: the contract as JSON beside its YAML. Reading YAML would take a seventh of every start. */
public final class ContractAsJson {

    private ContractAsJson() {}

    /** @param classes the folder with {@code openapi.yaml} */
    public static void main(String... classes) throws IOException {
        Path folder = Path.of(classes[0]);
        Files.write(
                folder.resolve("openapi.json"),
                new ObjectMapper()
                        .writeValueAsBytes(new ObjectMapper(new YAMLFactory())
                                .readTree(folder.resolve("openapi.yaml").toFile())));
    }
}
