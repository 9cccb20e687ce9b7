package org.safeboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The borders of the house: modules, slices, the inner ring, names of folders, and who may ask what time it is. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "safeboard");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.safeboard");

    @Test
    void modules_use_only_what_they_may() {
        ApplicationModules.of(Safeboard.class).verify();
    }

    /** Writes docs/modules; what changed there is seen in the next commit. */
    @Test
    void modules_are_drawn() throws IOException {
        var modules = ApplicationModules.of(Safeboard.class);
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("docs/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        try (var drawings = Files.list(Path.of("docs", "modules"))) {
            for (var drawing : drawings.toList()) {
                sortRelations(drawing);
            }
        }
        assertThat(Path.of("docs", "modules", "components.puml")).isNotEmptyFile();
    }

    /** Relations come in any order; sorted, a drawing changes only when the house does. */
    private static void sortRelations(Path drawing) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(drawing));
        var relations =
                lines.stream().filter(it -> it.startsWith("Rel(")).sorted().toList();
        var next = relations.iterator();
        lines.replaceAll(it -> it.startsWith("Rel(") ? next.next() : it);
        Files.write(drawing, lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"allegations", "annualreport", "people", "agencies", "actions"})
    void a_slice_never_imports_another(String module) {
        SlicesRuleDefinition.slices()
                .matching("org.safeboard." + module + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(anything(), inRing(module, "domain"))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void the_inner_ring_knows_no_web_and_no_sql() {
        noClasses()
                .that()
                .resideInAPackage("org.safeboard.(*).domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.jdbc..",
                        "java.sql..",
                        "jakarta.servlet..",
                        "gg.jte..")
                .check(HOUSE);
    }

    @Test
    void nobody_asks_the_machine_what_time_it_is() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(HOUSE);
    }

    @Test
    void folders_are_named_after_jobs_not_layers() throws IOException {
        var layers = Set.of(
                "service", "services", "dao", "dto", "mapper", "util", "utils", "common", "helper", "impl", "model");
        try (var folders = Files.walk(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(it -> it.getFileName().toString())
                            .filter(layers::contains))
                    .isEmpty();
        }
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var folders = files.filter(it -> it.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            for (var folder : folders) {
                assertThat(folder.resolve("package-info.java")).exists();
                assertThat(Files.readString(folder.resolve("package-info.java")))
                        .contains("@NullMarked")
                        .startsWith("/**");
            }
        }
    }

    @Test
    void events_of_the_allegations_are_declared_in_one_place() {
        classes()
                .that()
                .implement(org.safeboard.platform.audit.Event.class)
                .and()
                .resideInAPackage("org.safeboard.allegations")
                .should()
                .beAssignableTo(org.safeboard.allegations.CaseEvent.class)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> anything() {
        return DescribedPredicate.alwaysTrue();
    }

    private static DescribedPredicate<JavaClass> inRing(String module, String... rings) {
        return DescribedPredicate.describe(
                "in the inner ring",
                it -> List.of(rings).stream()
                        .anyMatch(ring -> it.getPackageName().startsWith("org.safeboard." + module + "." + ring)));
    }
}
