package uk.frontdoor.app.hostile;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running gateway, as it knows them itself: one that is added is attacked without being named here. */
record Routes(Set<Route> all) {
    /** @param pattern with its variables in braces */
    record Route(String method, String pattern) implements Comparable<Route> {
        boolean isOf(String... places) {
            for (String place : places) {
                if (pattern.equals(place) || pattern.startsWith(place + "/") || pattern.startsWith(place + ":")) {
                    return true;
                }
            }
            return false;
        }

        boolean namesSomething() {
            return pattern.contains("{");
        }

        /** With the same in every variable. */
        String naming(String id) {
            return pattern.replaceAll("\\{[^}]*}", id);
        }

        String naming(UUID id) {
            return naming(id.toString());
        }

        @Override
        public int compareTo(Route other) {
            return (pattern + method).compareTo(other.pattern + other.method);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static Routes of(RequestMappingHandlerMapping mappings) {
        Set<Route> routes = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> add(mapping, routes));
        return new Routes(routes);
    }

    private static void add(RequestMappingInfo mapping, Set<Route> routes) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
        mapping.getPatternValues()
                .forEach(pattern -> (methods.isEmpty() ? Set.of("GET") : methods)
                        .forEach(method -> routes.add(new Route(method, pattern))));
    }
}
