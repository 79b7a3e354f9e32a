package org.rapporteur.report;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fetches pages over http and https, within limits of size, time and redirects. */
final class WebPages {
  private static final int MOST_REDIRECTS = 5;
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private final ReadingLimits limits;
  private Optional<HttpClient> client = Optional.empty();

  WebPages(ReadingLimits limits) {
    this.limits = limits;
  }

  /** A page as the server sent it. */
  static final class Page {
    private final URI address;
    private final String mediaType;
    private final byte[] bytes;

    private Page(URI address, String mediaType, byte[] bytes) {
      this.address = address;
      this.mediaType = mediaType;
      this.bytes = bytes;
    }

    /** Where it was found after redirects. */
    String address() {
      return address.toString();
    }

    /** As the server says, with its parameters; empty if it does not. */
    String mediaType() {
      return mediaType;
    }

    /** Its content, not copied. */
    byte[] bytes() {
      return bytes;
    }

    /** The charset that the server names; empty if none. */
    String charset() {
      Matcher m = CHARSET.matcher(mediaType);
      return m.find() ? m.group(1) : "";
    }

    /** The last segment of the path that is not empty; the host if there is none. */
    String fileName() {
      String path = Optional.ofNullable(address.getPath()).orElse("").replaceAll("/+$", "");
      return path.isEmpty() ? address.getHost() : path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** Fetches a page. */
  Page fetch(String address) throws UnreadableException {
    Instant deadline = Instant.now().plus(limits.patience());
    URI uri = uri(address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<byte[]> response = get(uri, deadline);
      int status = response.statusCode();
      if (status >= 300 && status < 400 && response.headers().firstValue("Location").isPresent()) {
        uri = redirect(uri, response.headers().firstValue("Location").get());
      } else if (status == 200) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Page(uri, type, response.body());
      } else {
        throw new UnreadableException("the server answered " + status);
      }
    }
    throw new UnreadableException("more than " + MOST_REDIRECTS + " redirects");
  }

  private static URI redirect(URI from, String location) throws UnreadableException {
    try {
      return uri(from.resolve(location).toString());
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("redirected to a broken address");
    }
  }

  private static URI uri(String address) throws UnreadableException {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      if (!List.of("http", "https").contains(scheme)) {
        throw new UnreadableException("not an http or https address");
      }
      if (uri.getHost() == null) {
        throw new UnreadableException("not an address");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new UnreadableException("not an address");
    }
  }

  private HttpResponse<byte[]> get(URI uri, Instant deadline) throws UnreadableException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", "rapporteur")
            .header("Accept", "text/html, text/*;q=0.9, */*;q=0.1")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, response -> new LimitedBody(limits.maxBytes()));
    try {
      long left = Duration.between(Instant.now(), deadline).toMillis();
      return answer.get(Math.max(1, left), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new UnreadableException("no answer within " + limits.patience().toSeconds() + " s");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableException("interrupted");
    } catch (ExecutionException e) {
      throw new UnreadableException(
          LimitedBody.isCauseOf(e) ? limits.exceeded() : "the server cannot be reached");
    }
  }

  private HttpClient client() {
    if (client.isEmpty()) {
      client =
          Optional.of(
              HttpClient.newBuilder()
                  .followRedirects(HttpClient.Redirect.NEVER)
                  .connectTimeout(limits.patience())
                  .build());
    }
    return client.get();
  }

  /** Collects a body and breaks off once it is too long. */
  private static final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final long longest;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Optional<Flow.Subscription> subscription = Optional.empty();

    LimitedBody(long longest) {
      this.longest = longest;
    }

    static boolean isCauseOf(Throwable thrown) {
      for (Throwable t = thrown; t != null; t = t.getCause()) {
        if (t instanceof TooLong) {
          return true;
        }
      }
      return false;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = Optional.of(subscription);
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        if (bytes.size() + (long) buffer.remaining() > longest) {
          subscription.ifPresent(Flow.Subscription::cancel);
          body.completeExceptionally(new TooLong());
          return;
        }
        byte[] chunk = new byte[buffer.remaining()];
        buffer.get(chunk);
        bytes.writeBytes(chunk);
      }
    }

    @Override
    public void onError(Throwable thrown) {
      body.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
      body.complete(bytes.toByteArray());
    }
  }

  private static final class TooLong extends Exception {
    private static final long serialVersionUID = 1;
  }
}
