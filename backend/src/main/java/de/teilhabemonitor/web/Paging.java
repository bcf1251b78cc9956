package de.teilhabemonitor.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list; the contract has checked the bounds. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @QueryParam("pageSize")
    @DefaultValue("25")
    int pageSize;

    public static Paging of(int page, int pageSize) {
        Paging paging = new Paging();
        paging.page = page;
        paging.pageSize = pageSize;
        return paging;
    }

    public int page() {
        return page;
    }

    public int pageSize() {
        return pageSize;
    }

    public long offset() {
        return (long) (page - 1) * pageSize;
    }
}
