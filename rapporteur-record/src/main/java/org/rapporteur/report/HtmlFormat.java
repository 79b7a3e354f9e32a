package org.rapporteur.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/**
 * Web pages: the article's text, paragraph by paragraph, without what stands around it, and the
 * imprint from JSON-LD, OpenGraph and other metadata. Every walk over the page is iterative and
 * linear, however deep it nests.
 */
final class HtmlFormat {
  private static final Set<String> FURNITURE_TAGS =
      Set.of(
          ("head script style noscript template iframe object svg math canvas video audio nav header"
                  + " footer aside form button select textarea dialog menu figure figcaption caption"
                  + " h1")
              .split(" "));
  private static final Set<String> FURNITURE_ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu");

  /** Words of class names and ids that tell furniture wherever they stand in the name. */
  private static final String CLEAR_NAMES =
      "nav|breadcrumbs?|captions?|share|sharing|related|recommended|comments?|disqus|newsletter"
          + "|cookie|byline|advertisement|skip-link|visually-hidden|sr-only|most-read";

  /** Words that tell furniture at the beginning of a name; "with-sidebar" is a page's body. */
  private static final String LEADING_NAMES =
      CLEAR_NAMES
          + "|menu|credit|social|read-more|more-on|also-read|subscribe|signup|promo|advert|ads?"
          + "|sponsor(?:ed)?|consent|author|timestamp|tags|topics|sidebar|footer|masthead|toolbar"
          + "|paywall|trending|popular|print-only";

  private static final Pattern CLEAR = names("(?:^|[-_\\s])", CLEAR_NAMES);
  private static final Pattern LEADING = names("(?:^|\\s)", LEADING_NAMES);

  /** Where articles stand, the most telling first. */
  private static final List<Evaluator> ROOTS =
      List.of(
          QueryParser.parse("[itemprop=articleBody]"),
          QueryParser.parse(
              ".article-body, .article__body, .story-body, .entry-content, .post-content"),
          QueryParser.parse("article"),
          QueryParser.parse("main, [role=main]"));

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article blockquote body center dd details div dl dt fieldset h2 h3 h4 h5 h6 hr li"
                  + " main ol p pre section summary table tbody td th thead tr ul")
              .split(" "));

  private static Pattern names(String before, String names) {
    return Pattern.compile(before + "(?:" + names + ")(?:$|[-_\\s])", Pattern.CASE_INSENSITIVE);
  }

  /** Reads a page; a page without words gives an article with an empty text. */
  Article read(String html) {
    Document page = Parser.htmlParser().parseInput(html, "");
    return new Article(words(root(page)), 0, declared(page));
  }

  /** The most telling element that holds at least half of the words, the largest of its kind. */
  private static Element root(Document page) {
    Map<Element, Integer> lengths = lengths(page.body());
    int whole = lengths.getOrDefault(page.body(), 0);
    for (Evaluator kind : ROOTS) {
      Element largest = null;
      for (Element candidate : page.select(kind)) {
        if (lengths.containsKey(candidate)
            && (largest == null || lengths.get(candidate) > lengths.get(largest))) {
          largest = candidate;
        }
      }
      if (largest != null && lengths.get(largest) * 2L >= whole) {
        return largest;
      }
    }
    return page.body();
  }

  /** Characters of text in each element that is no furniture, links left out. */
  private static Map<Element, Integer> lengths(Element body) {
    Map<Element, Integer> lengths = new HashMap<>();
    body.filter(
        new NodeFilter() {
          private int sum;

          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              sum += text.getWholeText().strip().length();
            } else if (node instanceof Element element) {
              if (isFurniture(element) || element.nameIs("a")) {
                return FilterResult.SKIP_ENTIRELY;
              }
              lengths.put(element, sum);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
              lengths.computeIfPresent(element, (e, before) -> sum - before);
            }
            return FilterResult.CONTINUE;
          }
        });
    return lengths;
  }

  private static boolean isFurniture(Element element) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("main")) {
      return false;
    }
    if (FURNITURE_TAGS.contains(name)) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return FURNITURE_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || isFurnitureName(name, element.className())
        || isFurnitureName(name, element.id());
  }

  /** Classes of an article often list its topics, which may be called anything. */
  private static boolean isFurnitureName(String tag, String name) {
    return !name.isEmpty()
        && (LEADING.matcher(name).find() || (!tag.equals("article") && CLEAR.matcher(name).find()));
  }

  /** The text of an element: a blank line between blocks, blanks collapsed within. */
  private static String words(Element root) {
    StringBuilder text = new StringBuilder();
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              appendCollapsed(text, words.getWholeText());
            } else if (node instanceof Element element) {
              if (!element.equals(root) && isFurniture(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              endBlock(element);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            endBlock(node);
            return FilterResult.CONTINUE;
          }

          private void endBlock(Node node) {
            if (node.nameIs("br")) {
              endLine(text, 1);
            } else if (BLOCKS.contains(node.normalName())) {
              endLine(text, 2);
            }
          }
        });
    return text.toString().strip();
  }

  private static void appendCollapsed(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        if (last != ' ' && last != '\n') {
          text.append(' ');
        }
      } else {
        text.append(c);
      }
    }
  }

  private static void endLine(StringBuilder text, int breaks) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int already = 0;
    while (end - already > 0 && text.charAt(end - already - 1) == '\n') {
      already++;
    }
    text.setLength(end);
    if (end > 0) {
      text.append("\n".repeat(Math.max(0, breaks - already)));
    }
  }

  private static Particulars declared(Document page) {
    Map<String, String> linked = linkedData(page);
    String title =
        first(
            linked.getOrDefault("title", ""),
            meta(page, "property=og:title"),
            text(page, "h1"),
            page.title());
    String outlet =
        first(
            linked.getOrDefault("outlet", ""),
            meta(page, "property=og:site_name"),
            meta(page, "name=application-name"),
            meta(page, "name=publisher"));
    String published =
        first(
            linked.getOrDefault("published", ""),
            meta(page, "property=article:published_time"),
            meta(page, "itemprop=datePublished"),
            meta(page, "name=parsely-pub-date"),
            meta(page, "name=pubdate"),
            meta(page, "name=publish-date"),
            meta(page, "name=dcterms.date"),
            meta(page, "name=DC.date.issued"),
            meta(page, "name=date"),
            attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"),
            attribute(page, "time[datetime]", "datetime"),
            text(page, "time"));
    String url =
        first(attribute(page, "link[rel=canonical]", "href"), meta(page, "property=og:url"));
    return Particulars.of(title, outlet, published, url.startsWith("http") ? url : "");
  }

  private static String meta(Document page, String which) {
    return attribute(page, "meta[" + which + "]", "content");
  }

  private static String attribute(Document page, String selector, String attribute) {
    Element found = page.selectFirst(selector);
    return found == null ? "" : found.attr(attribute);
  }

  private static String text(Document page, String selector) {
    Element found = page.selectFirst(selector);
    return found == null ? "" : found.text();
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  /** Headline, publisher and date of the first JSON-LD object that has a date or a headline. */
  private static Map<String, String> linkedData(Document page) {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> found = new HashMap<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Deque<JsonNode> open = new ArrayDeque<>();
      try {
        open.add(json.readTree(script.data()));
      } catch (JacksonException e) {
        continue;
      }
      while (!open.isEmpty()) {
        JsonNode node = open.remove();
        if (node.isArray()) {
          node.forEach(open::add);
        } else if (node.hasNonNull("headline") || node.hasNonNull("datePublished")) {
          found.putIfAbsent("title", node.path("headline").asText(""));
          found.putIfAbsent("published", node.path("datePublished").asText(""));
          found.putIfAbsent("outlet", node.path("publisher").path("name").asText(""));
        } else if (node.has("@graph")) {
          open.add(node.path("@graph"));
        }
      }
    }
    return found;
  }
}
