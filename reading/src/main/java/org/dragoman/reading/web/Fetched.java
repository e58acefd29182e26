package org.dragoman.reading.web;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where it was found in the end, after redirects
 * @param content what it sent, unpacked, in memory
 * @param size the bytes of the content
 * @param mediaType such as {@code text/html}, in small letters; null if the server does not say
 * @param charset the encoding that the server declares, or null
 */
public record Fetched(
    URI address,
    InputStream content,
    int size,
    @Nullable String mediaType,
    @Nullable Charset charset) {}
