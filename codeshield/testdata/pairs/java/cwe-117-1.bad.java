import org.slf4j.*;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
public class CouponController {
    private static final Logger log = LoggerFactory.getLogger(CouponController.class);
    private final CouponService coupons;

    public CouponController(CouponService coupons) {
        this.coupons = coupons;
    }

    @PostMapping("/coupons/redeem")
    public ResponseEntity<String> redeem(@RequestParam String code) {
        if (!coupons.redeem(code)) {
            log.warn("coupon refused: {}", code);
            return ResponseEntity.badRequest().body("This coupon is not valid.");
        }
        return ResponseEntity.ok("Coupon redeemed.");
    }
}
