package uk.frontdoor.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** What Maven's class paths cannot enforce. */
class ArchitectureTest {
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("uk.frontdoor");
    }

    @Test
    void coreKnowsOnlyTheJavaRuntimeAndItself() {
        classes()
                .that()
                .resideInAPackage("uk.frontdoor.core..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("uk.frontdoor.core..", "java..", "javax.crypto..", "org.jspecify.."))
                .check(house);
    }

    @Test
    void nothingPointsBackUpTheFlow() {
        noClasses()
                .that()
                .resideInAnyPackage("uk.frontdoor.config..", "uk.frontdoor.mapping..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "uk.frontdoor.route..", "uk.frontdoor.app..", "org.apache.camel..", "org.springframework..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("uk.frontdoor.config..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("uk.frontdoor.mapping..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("uk.frontdoor.mapping..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("uk.frontdoor.config..")
                .check(house);
    }

    @Test
    void routesOnlyOrderTheSteps() {
        noClasses()
                .that()
                .resideInAPackage("uk.frontdoor.route..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "uk.frontdoor.app..",
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "ca.uhn..",
                        "org.hl7..",
                        "tools.jackson..",
                        "org.kie..")
                .check(house);
    }

    @Test
    void onlyTheSharingStageMakesARelease() {
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.frontdoor.core.sharing")
                .should()
                .dependOnClassesThat(simpleName("GrantedRelease"))
                .check(house);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().should().callMethod(Instant.class, "now").check(house);
        noClasses().should().callMethod(LocalDate.class, "now").check(house);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(house);
    }

    @Test
    void failuresHaveNames() {
        noClasses()
                .that()
                .areNotAssignableTo(RuntimeException.class)
                .should()
                .callConstructor(RuntimeException.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class, Throwable.class)
                .check(house);
    }

    @Test
    void wiringIsWrittenAndNotScanned() {
        noClasses()
                .should()
                .beAnnotatedWith("org.springframework.stereotype.Component")
                .orShould()
                .beAnnotatedWith("org.springframework.stereotype.Service")
                .orShould()
                .beAnnotatedWith("org.springframework.stereotype.Repository")
                .check(house);
    }

    /** Only configuration classes are looked for; a page that none of them imports would not be there. */
    @Test
    void everyPageAndFaceIsImportedByAConfiguration() {
        Set<String> imported = house.stream()
                .flatMap(type -> type.tryGetAnnotationOfType(Import.class).stream())
                .flatMap(wiring -> Arrays.stream(wiring.value()))
                .map(Class::getName)
                .collect(Collectors.toSet());

        classes()
                .that()
                .resideInAPackage("uk.frontdoor.app..")
                .and(describe("are put into the context by an annotation", ArchitectureTest::isFoundByAnnotation))
                .should(be(describe("imported", type -> imported.contains(type.getName()))))
                .check(house);
    }

    private static boolean isFoundByAnnotation(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
                && !type.isAnnotatedWith(SpringBootConfiguration.class)
                && !(type.isAnnotatedWith(Configuration.class)
                        && type.getSimpleName().endsWith("Configuration"));
    }

    @Test
    void nothingReadsClassNamesFromForeignBytes() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .callMethodWhere(describe(
                        "turns on default typing", call -> call.getName().equals("activateDefaultTyping")))
                .check(house);
    }

    @Test
    void packagesAreNamedAfterStagesAndParties() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..dto..", "..impl..", "..common..", "..helper..", "..service..")
                .check(house);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        house.stream()
                .filter(not(resideInAnyPackage("..architecture..")))
                .map(type -> type.getPackageName())
                .distinct()
                .filter(name -> !isNullMarked(name))
                .forEach(unmarked::add);

        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(String packageName) {
        try {
            return Arrays.stream(Class.forName(packageName + ".package-info").getAnnotations())
                    .anyMatch(NullMarked.class::isInstance);
        } catch (ClassNotFoundException unmarked) {
            return false;
        }
    }
}
