package org.safeboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Each page takes who asks, so that access and audit cannot be forgotten; the few for anybody are named here. */
class WhoAsksTest {
    @Test
    void only_pages_for_anybody_do_not_ask_who_it_is() {
        var without = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.safeboard").stream()
                        .filter(it -> it.isAnnotatedWith(Controller.class))
                        .flatMap(it -> it.getMethods().stream())
                        .filter(WhoAsksTest::answers)
                        .filter(it -> !knowsWhoAsks(it))
                        .map(it -> it.getOwner().getSimpleName())
                        .collect(Collectors.toSet());

        assertThat(without)
                .containsExactlyInAnyOrder(
                        "AboutController", "AssetController", "EnrolController", "ErrorPages", "SignInController");
    }

    private static boolean answers(JavaMethod method) {
        return method.isAnnotatedWith(RequestMapping.class) || method.isMetaAnnotatedWith(RequestMapping.class);
    }

    private static boolean knowsWhoAsks(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(it -> it.isEquivalentTo(Staff.class)
                        || it.isEquivalentTo(Change.class)
                        || it.isEquivalentTo(Outsider.class));
    }
}
