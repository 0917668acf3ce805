using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

public class WeatherService
{
    public async Task<Forecast> ForecastAsync(string city)
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        var response = await client.GetAsync("https://weather.example.com/v1/" + System.Uri.EscapeDataString(city));
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStringAsync();
        return JsonSerializer.Deserialize<Forecast>(body);
    }
}
