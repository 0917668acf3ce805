package com.example.download

import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.springframework.http.ContentDisposition
import org.springframework.stereotype.Controller
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam

@Controller
class ExportController(private val exports: ExportService) {

    @GetMapping("/export")
    fun export(
        @RequestParam filename: String,
        request: HttpServletRequest,
        response: HttpServletResponse,
    ) {
        val language = request.getParameter("lang").orEmpty().replace(Regex("[^A-Za-z-]"), "")
        val safeName = filename.filter { it.isLetterOrDigit() || it == '.' || it == '-' }
        response.contentType = "text/csv"
        response.setHeader("Content-Disposition", ContentDisposition.attachment().filename(safeName).build().toString())
        response.addHeader("Content-Language", language)
        exports.writeTo(response.outputStream)
    }
}
