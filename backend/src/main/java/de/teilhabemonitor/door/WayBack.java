package de.teilhabemonitor.door;

import org.jspecify.annotations.Nullable;

/** Where a browser goes that wanted to sign in while the provider of sign-in is away. */
final class WayBack {

    private static final String LOGIN = Door.STAFF + "login";
    private static final String STAFF_AREA = "/redaktion";

    private WayBack() {}

    /** Whether it is a person who goes to sign in: a browser that goes to a page asks for one. */
    static boolean isWanted(String path, @Nullable String accept) {
        return path.equals(LOGIN) && accept != null && accept.contains("text/html");
    }

    /** @param returnTo path of this site as the contract allows it; null: the beginning of the staff area */
    static String to(@Nullable String returnTo) {
        String page = returnTo != null && returnTo.startsWith(STAFF_AREA) ? returnTo : STAFF_AREA;
        return page + (page.contains("?") ? "&" : "?") + "signIn=away";
    }
}
