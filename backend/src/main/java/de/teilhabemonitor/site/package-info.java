/** What a browser or a crawler asks for beside the API: pages, the documentation of the API, robots, sitemap. */
@NullMarked
package de.teilhabemonitor.site;

import org.jspecify.annotations.NullMarked;
