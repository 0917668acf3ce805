package com.example.contact

import jakarta.mail.Message
import jakarta.mail.Session
import jakarta.mail.Transport
import jakarta.mail.internet.InternetAddress
import jakarta.mail.internet.MimeMessage
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@RestController
class ContactController(private val session: Session) {

    @PostMapping("/contact")
    fun contact(@RequestParam name: String, @RequestParam email: String, @RequestParam text: String): String {
        require(name.none { it == '\r' || it == '\n' }) { "bad name" }
        val replyTo = InternetAddress(email, true)
        val message = MimeMessage(session)
        message.setRecipients(Message.RecipientType.TO, "support@example.com")
        message.setFrom(InternetAddress("noreply@example.com"))
        message.replyTo = arrayOf(replyTo)
        message.addHeader("X-Sender-Name", name)
        message.setText(text)
        Transport.send(message)
        return "sent"
    }
}
