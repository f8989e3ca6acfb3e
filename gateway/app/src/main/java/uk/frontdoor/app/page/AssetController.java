package uk.frontdoor.app.page;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves styles and scripts: these and nothing else out of any package. */
@RestController
class AssetController {
    private static final String STYLES = "text/css;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";

    private final Map<String, Asset> assets = Map.of(
            "design-system.css", Asset.of(STYLES, DesignSystem.styles()),
            "design-system.js", Asset.of(SCRIPT, DesignSystem.script()),
            "front-door.css", Asset.ours(STYLES, "front-door.css"),
            "page.js", Asset.ours(SCRIPT, "page.js"),
            "desk.js", Asset.ours(SCRIPT, "desk.js"),
            "icon.svg", Asset.ours("image/svg+xml", "icon.svg"));

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).mustRevalidate())
                .eTag(asset.tag())
                .body(asset.bytes());
    }
}
