import java.io.*;
import jakarta.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Numbers {
    byte[] packet(DataInputStream in) throws IOException {
        int n = in.readInt();
        // ruleid: java-size-from-input, java-array-size-from-request
        return new byte[n];
    }

    byte[] packetChecked(DataInputStream in) throws IOException {
        int n = in.readInt();
        if (n < 0 || n > 65536) {
            throw new IOException("too long");
        }
        // ok: java-size-from-input
        return new byte[n];
    }

    int buy(HttpServletRequest request) {
        int quantity = Integer.parseInt(request.getParameter("quantity"));
        // ruleid: java-product-of-input
        return quantity * PRICE;
    }

    int buyChecked(HttpServletRequest request) {
        int quantity = Integer.parseInt(request.getParameter("quantity"));
        // ok: java-product-of-input
        return Math.multiplyExact(quantity, PRICE);
    }

    @GetMapping("/pick")
    String pick(@RequestParam int index) {
        // ruleid: java-size-from-input
        return NAMES[index];
    }

    void narrow(HttpServletRequest request) {
        long n = Long.parseLong(request.getParameter("n"));
        // ruleid: java-narrowed-number
        int small = (int) n;
        // ok: java-narrowed-number
        small = Math.toIntExact(n);
    }
}
