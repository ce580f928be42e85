/// HTTP as the functions see it: event to request, reply to answer, problem+json, and the pages.
@NullMarked
@JStachePath(prefix = "templates/", suffix = ".html")
package studyvisit.web;

import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
