package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.door.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param may names of operations in the contract */
record MeView(
        String code,
        String name,
        @Nullable String email,
        List<String> roles,
        @Nullable Reference organisation,
        List<String> may) {

    static MeView of(Staff staff, Answer answer, Contract contract) {
        return new MeView(
                staff.code(),
                staff.name(),
                staff.email(),
                staff.roles(),
                answer.optional(Kind.ORGANISATION, staff.organisation()),
                contract.allowed("/api/staff/v1/", staff.roles()));
    }
}
