// Asks for the queues, before and after the token has expired. Standard library only.
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

string client = Variable("GENESYS_MOCK_CLIENT_ID") + ":" + Variable("GENESYS_MOCK_CLIENT_SECRET");
using var http = new HttpClient { BaseAddress = new Uri(Variable("GENESYS_MOCK_URL")) };

string token = await GetToken();
await Ask(token);
await AdvanceClock("PT1H");
await Ask(token);
await Ask(await GetToken());

async Task<string> GetToken()
{
    using var request = new HttpRequestMessage(HttpMethod.Post, "/oauth/token")
    {
        Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }),
    };
    request.Headers.Authorization =
        new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(client)));
    using var answer = await http.SendAsync(request);
    return (await Json(answer)).GetProperty("access_token").GetString()!;
}

async Task Ask(string bearer)
{
    using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v2/routing/queues");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
    using var answer = await http.SendAsync(request);
    // The reason is the mock's; Genesys Cloud itself says only that the credentials are expired.
    string said = answer.IsSuccessStatusCode
        ? (await Json(answer)).GetProperty("total") + " queues"
        : answer.Headers.GetValues("x-mock-reason").First();
    Console.WriteLine((int)answer.StatusCode + " " + said);
}

async Task AdvanceClock(string by)
{
    using var body = new StringContent("{\"by\":\"" + by + "\"}", Encoding.UTF8, "application/json");
    using var answer = await http.PostAsync("/__mock/clock/advance", body);
    answer.EnsureSuccessStatusCode();
}

static async Task<JsonElement> Json(HttpResponseMessage answer)
{
    using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    return document.RootElement.Clone();
}

static string Variable(string name) =>
    Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name + " is not set.");
