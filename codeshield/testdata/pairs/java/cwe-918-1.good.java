@RestController
class PreviewController {
    private static final Set<String> HOSTS = Set.of("images.example.com");
    private final RestTemplate rest = new RestTemplate();

    @GetMapping("/preview")
    String preview(@RequestParam String url) {
        URI uri = URI.create(url);
        if (!"https".equals(uri.getScheme()) || !HOSTS.contains(uri.getHost())) {
            throw new IllegalArgumentException("host");
        }
        return rest.getForObject(uri, String.class);
    }
}
