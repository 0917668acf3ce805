import jakarta.annotation.security.*;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

@RestController
class AdminController {
    @DeleteMapping("/users/{id}")
    // ruleid: java-admin-without-authorization
    void delete(@PathVariable long id) {
        users.deleteById(id);
    }

    @PreAuthorize("hasRole('ADMIN')")
    @DeleteMapping("/groups/{id}")
    // ok: java-admin-without-authorization
    void deleteGroup(@PathVariable long id) {
        groups.deleteById(id);
    }

    @DeleteMapping("/notes/{id}")
    // ok: java-admin-without-authorization
    void deleteNote(@PathVariable long id, Principal principal) {
        notes.deleteByIdAndOwner(id, principal.getName());
    }

    @PermitAll
    // ruleid: java-everyone-permitted
    void promote(long id) {
        users.promote(id);
    }

    @PermitAll
    // ok: java-everyone-permitted
    void login(String name) {
        users.signIn(name);
    }

    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-admin-path-permitted
        http.authorizeHttpRequests(a -> a.requestMatchers("/admin/**").permitAll());
        // ok: java-admin-path-permitted
        http.authorizeHttpRequests(a -> a.requestMatchers("/about").permitAll());
    }

    @GetMapping("/orders/{id}")
    Order order(@PathVariable long id) {
        // ruleid: java-record-of-anyone
        return orderRepository.findById(id).orElseThrow();
    }

    @GetMapping("/mine/{id}")
    Order mine(@PathVariable long id, Principal principal) {
        // ok: java-record-of-anyone
        return orderRepository.findById(id).filter(o -> o.isOf(principal)).orElseThrow();
    }
}
