@RestController
class PreviewController {
    private final RestTemplate rest = new RestTemplate();

    @GetMapping("/preview")
    String preview(@RequestParam String url) {
        return rest.getForObject(url, String.class);
    }
}
