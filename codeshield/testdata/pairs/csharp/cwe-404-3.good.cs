using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

public class WeatherService
{
    private readonly HttpClient _client;

    public WeatherService(HttpClient client)
    {
        _client = client;
    }

    public async Task<Forecast> ForecastAsync(string city)
    {
        using var response = await _client.GetAsync("https://weather.example.com/v1/" + System.Uri.EscapeDataString(city));
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStringAsync();
        return JsonSerializer.Deserialize<Forecast>(body);
    }
}
