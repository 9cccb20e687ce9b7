package org.safeboard.platform.web.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.safeboard.platform.access.NotAllowed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the files of {@link Assets}, to anybody. */
@Controller
class AssetController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/assets/{hash}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String name, HttpServletRequest request) {
        var asset = Assets.find(name).orElseThrow(NotAllowed::new);
        var zipped = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .filter(it -> it.contains("gzip"))
                .isPresent();
        var answer = ResponseEntity.ok()
                // A page of another version may ask for another hash while nodes are replaced: answer, but do not keep.
                .cacheControl(asset.hash().equals(hash) ? FOR_EVER : CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return zipped
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzipped())
                : answer.body(asset.content());
    }
}
