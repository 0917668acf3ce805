@RestController
public class BackupController {
    private static final Set<String> NAMES = Set.of("daily", "weekly");

    @PostMapping("/backup")
    public void backup(@RequestBody BackupRequest request) throws IOException {
        if (!NAMES.contains(request.getName())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        new ProcessBuilder("/bin/tar", "czf", "/backup/" + request.getName() + ".tgz", "/data").start();
    }
}
