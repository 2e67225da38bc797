import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;

/** Asks for the queues, before and after the token has expired. Standard library only. */
public class Queues {
  private static final String URL = System.getenv("GENESYS_MOCK_URL");
  private static final String CLIENT =
      System.getenv("GENESYS_MOCK_CLIENT_ID") + ":" + System.getenv("GENESYS_MOCK_CLIENT_SECRET");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public static void main(String[] args) throws Exception {
    String token = getToken();
    ask(token);
    advanceClock("PT1H");
    ask(token);
    ask(getToken());
  }

  private static String getToken() throws IOException, InterruptedException {
    String credentials = Base64.getEncoder().encodeToString(CLIENT.getBytes());
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(URL + "/oauth/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    return member(answer.body(), "\"access_token\":\"([^\"]*)\"");
  }

  private static void ask(String token) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(URL + "/api/v2/routing/queues"))
                .header("Authorization", "Bearer " + token));
    if (answer.statusCode() == 200) {
      System.out.println("200 " + member(answer.body(), "\"total\":(\\d+)") + " queues");
    } else {
      // The reason is the mock's; Genesys Cloud itself says only that the credentials are expired.
      System.out.println(
          answer.statusCode() + " " + answer.headers().firstValue("x-mock-reason").orElse(""));
    }
  }

  private static void advanceClock(String duration) throws IOException, InterruptedException {
    send(
        HttpRequest.newBuilder(URI.create(URL + "/__mock/clock/advance"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"by\":\"" + duration + "\"}")));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** Java has no JSON reader of its own; your project will have one. */
  private static String member(String json, String pattern) {
    return Pattern.compile(pattern).matcher(json).results().findFirst().orElseThrow().group(1);
  }
}
