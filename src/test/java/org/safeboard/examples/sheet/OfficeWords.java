package org.safeboard.examples.sheet;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** The words that offices write where a list has codes; several for one thing, as there always are. */
record OfficeWords(Map<String, List<String>> words, Random random) {
    private static final Map<String, List<String>> CAREFUL = Map.ofEntries(
            Map.entry("EDU", List.of("Education", "Education", "School", "Primary School")),
            Map.entry("FOS", List.of("Foster Care", "Fostering", "Foster carer")),
            Map.entry("EYS", List.of("Early Years", "Nursery", "Childminder")),
            Map.entry("RES", List.of("Residential", "Children's Home")),
            Map.entry("HEA", List.of("Health")),
            Map.entry("FAI", List.of("Faith", "Mosque", "Madrassa")),
            Map.entry("SOC", List.of("Social Care", "Children's Services")),
            Map.entry("TRA", List.of("Transport", "Taxi", "Escort")),
            Map.entry("OTH", List.of("Other")),
            Map.entry("SEX", List.of("Sexual", "Sexual abuse")),
            Map.entry("PHY", List.of("Physical", "Physical", "Physical abuse")),
            Map.entry("EMO", List.of("Emotional")),
            Map.entry("NEG", List.of("Neglect")),
            Map.entry("NFA", List.of("No further action", "NFA")),
            Map.entry("UNS", List.of("Unsubstantiated")),
            Map.entry("EMPLOYER_ACTION", List.of("Employer action")),
            Map.entry("SUB", List.of("Substantiated")),
            Map.entry("MAL", List.of("Malicious")),
            Map.entry("ONGOING", List.of("Ongoing")),
            Map.entry("UNF_FAL", List.of("Unfounded/False")),
            Map.entry("POT_MEETING", List.of("POT meeting")),
            Map.entry("ADVICE_ONLY", List.of("Advice only", "Advice given")),
            Map.entry("EMPLOYER_LED", List.of("Employer to investigate")),
            Map.entry("INFO_ONLY", List.of("Information only", "Info only")),
            Map.entry("REFERRAL", List.of("Referral")),
            Map.entry("ENQUIRY_NAMED", List.of("Enquiry")),
            Map.entry("ENQUIRY_ANON", List.of("Enquiry (no name)")),
            Map.entry("XB_IN", List.of("Other LADO")),
            Map.entry("EMPLOYER_SNO", List.of("Employer", "Head teacher", "Manager")),
            Map.entry("DSL", List.of("Designated teacher", "DSP")),
            Map.entry("CSC_MASH", List.of("Social care", "Social worker")),
            Map.entry("POLICE", List.of("Police", "CAIU")),
            Map.entry("PARENT", List.of("Parent", "Mother")),
            Map.entry("ATTENDANCE_KEY_AGENCY", List.of("Key agency attendance", "Availability of agencies")),
            Map.entry("YES", List.of("Y", "Yes")));

    private static final Map<String, List<String>> HURRIED = Map.ofEntries(
            Map.entry("EDU", List.of("School", "Educ", "Education")),
            Map.entry("FOS", List.of("F/Care", "Fostering", "Foster Carer")),
            Map.entry("EYS", List.of("Nursery", "EY")),
            Map.entry("RES", List.of("Res Care", "Residential")),
            Map.entry("HEA", List.of("NHS", "Health")),
            Map.entry("FAI", List.of("Mosque", "Madrassa")),
            Map.entry("SOC", List.of("Soc Care")),
            Map.entry("TRA", List.of("Taxi", "Transport")),
            Map.entry("OTH", List.of("Other", "Misc")),
            Map.entry("SEX", List.of("Sexual")),
            Map.entry("PHY", List.of("Phys", "Physical")),
            Map.entry("EMO", List.of("Emot", "Emotional")),
            Map.entry("NEG", List.of("Neglect")),
            Map.entry("NFA", List.of("NFA")),
            Map.entry("UNS", List.of("Unsub", "Not proven")),
            Map.entry("EMPLOYER_ACTION", List.of("Employer to action", "Disciplinary")),
            Map.entry("SUB", List.of("Subst", "Proven")),
            Map.entry("MAL", List.of("Malicious")),
            Map.entry("UNF_FAL", List.of("False", "Unfounded/False")),
            Map.entry("INFO_ONLY", List.of("Info only")),
            Map.entry("REFERRAL", List.of("Ref", "Referral")),
            Map.entry("ENQUIRY_NAMED", List.of("Enquiry")),
            Map.entry("ENQUIRY_ANON", List.of("Anonymous enquiry")),
            Map.entry("XB_IN", List.of("Other LADO")),
            Map.entry("EMPLOYER_SNO", List.of("Employer", "Head")),
            Map.entry("DSL", List.of("CP lead")),
            Map.entry("CSC_MASH", List.of("SW", "Social care")),
            Map.entry("POLICE", List.of("Police")),
            Map.entry("PARENT", List.of("Mum", "Parent")),
            Map.entry("ATTENDANCE_KEY_AGENCY", List.of("Availability")),
            Map.entry("YES", List.of("Y")));

    static OfficeWords careful(long seed) {
        return new OfficeWords(CAREFUL, new Random(seed));
    }

    static OfficeWords hurried(long seed) {
        return new OfficeWords(HURRIED, new Random(seed));
    }

    /** A word for a code; where the office has none of its own, the label of the list. */
    String of(String list, String code) {
        var known = words.get(code);
        return known == null ? Labels.of(list, code) : known.get(random.nextInt(known.size()));
    }
}
