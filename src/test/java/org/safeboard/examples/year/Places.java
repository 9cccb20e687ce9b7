package org.safeboard.examples.year;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented employers and what people do there. */
final class Places {
    private static final Map<String, List<String>> EMPLOYERS = Map.of(
            "EDU",
                    List.of(
                            "Harebell Lane Primary School",
                            "St Osyth's RC Primary School",
                            "Beacon Fold Academy",
                            "Tame Meadow Infant School",
                            "Lockside High School",
                            "The Larches Special School",
                            "Quarry Bank View Junior School",
                            "Limepit Road Primary School",
                            "Arboretum Heights School",
                            "Canal Basin College",
                            "Fordbrook Academy",
                            "Sister Dora Gardens Primary School"),
            "FOS",
                    List.of(
                            "Council fostering service",
                            "Council fostering service",
                            "Lantern Tree Fostering",
                            "Harbour Homes Foster Care",
                            "Five Oaks Fostering"),
            "EYS",
                    List.of(
                            "Little Acorns Nursery",
                            "Ladybird Corner Nursery",
                            "Puddle Ducks Pre-school",
                            "Childminder"),
            "RES", List.of("Rowan House", "Heron Lodge", "Brookfield Children's Home", "Elm Court Supported Living"),
            "HEA", List.of("The Willows Health Centre", "Borough General Hospital", "Community nursing team"),
            "FAI",
                    List.of(
                            "Noor Street Mosque",
                            "Masjid al-Hilal",
                            "Caldmore Lane Madrassa",
                            "Madrassa at Ford Street",
                            "Trinity Road Church"),
            "SOC",
                    List.of(
                            "Children's social care, north team",
                            "Youth centre, Bentley Rise",
                            "Family support service"),
            "TRA", List.of("Swift Cars", "A2B Minibuses", "Beacon Travel", "Council passenger transport"),
            "OTH",
                    List.of(
                            "Tiger Claw Martial Arts",
                            "Riverside Football Club",
                            "Stagecraft Theatre School",
                            "Lift-Off Trampoline Park",
                            "Police cadets",
                            "Private tutor"));

    private static final Map<String, List<String>> ROLES = Map.of(
            "EDU",
                    List.of(
                            "Teacher",
                            "Teaching assistant",
                            "Supply teacher",
                            "Lunchtime supervisor",
                            "Caretaker",
                            "Cover supervisor",
                            "Learning mentor"),
            "FOS", List.of("Foster carer"),
            "EYS", List.of("Nursery nurse", "Room leader", "Childminder", "Apprentice"),
            "RES", List.of("Residential care worker", "Night worker", "Senior care worker"),
            "HEA", List.of("Nurse", "Health care assistant", "School nurse"),
            "FAI", List.of("Teacher at the madrassa", "Volunteer", "Imam"),
            "SOC", List.of("Social worker", "Youth worker", "Contact supervisor"),
            "TRA", List.of("Taxi driver", "Passenger assistant", "Minibus driver"),
            "OTH", List.of("Coach", "Volunteer", "Instructor", "Tutor"));

    private static final List<String> SOURCES_OF_SETTINGS =
            List.of("EMPLOYER_SNO", "EMPLOYER_SNO", "EMPLOYER_SNO", "DSL", "DSL", "CSC_MASH", "POLICE", "PARENT");
    private static final List<String> SOURCES_OF_CARERS =
            List.of("CSC_MASH", "CSC_MASH", "CSC_MASH", "IFA", "IFA", "POLICE", "OTHER_LADO", "CHILD");
    private static final List<String> SOURCES_OF_TRANSPORT =
            List.of("EMPLOYER_SNO", "DSL", "PARENT", "PARENT", "CSC_MASH", "POLICE");
    private static final List<String> SOURCES_ELSEWHERE =
            List.of("EMPLOYER_SNO", "PARENT", "CSC_MASH", "POLICE", "WHISTLEBLOWER", "OFSTED", "ANON");
    // none of the allegations in faith settings came from the setting itself
    private static final List<String> SOURCES_ABOUT_FAITH =
            List.of("DSL", "DSL", "DSL", "DSL", "CSC_MASH", "POLICE", "PARENT");

    private static final List<String> DISCLOSED = List.of(
            "SETTING_ITSELF", "SCHOOL", "HOME_PARENT", "HOME_PARENT", "SOCIAL_WORKER", "NO_CHILD_DISCLOSURE", "NK");
    private static final List<String> DISCLOSED_ABOUT_FAITH =
            List.of("SCHOOL", "SCHOOL", "SCHOOL", "SCHOOL", "HOME_PARENT", "SOCIAL_WORKER");

    private final Random random;

    Places(Random random) {
        this.random = random;
    }

    String employer(String sector) {
        return sector.isEmpty() ? "" : pick(EMPLOYERS.getOrDefault(sector, List.of()));
    }

    String role(String sector) {
        return sector.isEmpty() ? "" : pick(ROLES.getOrDefault(sector, List.of()));
    }

    String basis(String sector, String role) {
        return switch (sector) {
            case "FOS" -> "FOSTER_CARER";
            case "FAI" -> role.equals("Volunteer") ? "VOLUNTEER" : "OFFICE_HOLDER";
            case "TRA" -> random.nextInt(3) == 0 ? "CONTRACTOR" : "SELF_EMP";
            case "" -> "";
            default -> role.startsWith("Supply") ? "SUPPLY" : role.equals("Volunteer") ? "VOLUNTEER" : "PERM";
        };
    }

    String source(String sector) {
        return pick(
                switch (sector) {
                    case "FAI" -> SOURCES_ABOUT_FAITH;
                    case "FOS" -> SOURCES_OF_CARERS;
                    case "TRA" -> SOURCES_OF_TRANSPORT;
                    case "EDU", "EYS", "RES", "HEA", "SOC" -> SOURCES_OF_SETTINGS;
                    default -> SOURCES_ELSEWHERE;
                });
    }

    String disclosed(String sector) {
        return pick(sector.equals("FAI") ? DISCLOSED_ABOUT_FAITH : DISCLOSED);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
