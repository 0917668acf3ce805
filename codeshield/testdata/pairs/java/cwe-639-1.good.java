import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/orders")
public class OrderController {
    private final OrderRepository orders;

    public OrderController(OrderRepository orders) {
        this.orders = orders;
    }

    @GetMapping("/{id}")
    public ResponseEntity<Order> get(@PathVariable Long id, @AuthenticationPrincipal UserDetails user) {
        return orders.findByIdAndOwner(id, user.getUsername()).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }
}
