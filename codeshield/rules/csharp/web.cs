class WebFixture : Controller
{
    // ruleid: csharp-missing-antiforgery
    [HttpPost]
    public ActionResult Save(Order order)
    {
        return View();
    }

    // ok: csharp-missing-antiforgery
    [HttpPost]
    [ValidateAntiForgeryToken]
    public ActionResult SaveChecked(Order order)
    {
        return View();
    }

    // ok: csharp-missing-antiforgery, csharp-antiforgery-off, csharp-input-validation-off, csharp-over-posting
    [HttpGet]
    public ActionResult Show(int id)
    {
        return View();
    }

    // ruleid: csharp-antiforgery-off
    [IgnoreAntiforgeryToken]
    public ActionResult Hook(Order order)
    {
        return View();
    }

    // ruleid: csharp-input-validation-off
    [ValidateInput(false)]
    public ActionResult Html(string html)
    {
        return View();
    }

    // ruleid: csharp-over-posting
    [HttpPost]
    [ValidateAntiForgeryToken]
    public ActionResult Create(User user)
    {
        db.Users.Add(user);
        return View();
    }

    public ActionResult Go(string returnUrl)
    {
        // ruleid: csharp-open-redirect, csharp-redirect-not-constant
        return Redirect(returnUrl);
    }

    public ActionResult GoLocal(string returnUrl)
    {
        // ok: csharp-open-redirect, csharp-redirect-not-constant
        if (Url.IsLocalUrl(returnUrl)) return Redirect(returnUrl);
        return View();
    }

    public void Greet()
    {
        // ruleid: csharp-xss, csharp-raw-html
        Response.Write("Hello " + Request.QueryString["name"]);
        // ok: csharp-xss
        Response.Write("Hello");
        // ok: csharp-xss, csharp-raw-html
        Response.Write(HttpUtility.HtmlEncode(Request.QueryString["name"]));
    }

    void Cookies()
    {
        // ruleid: csharp-cookie-without-secure, csharp-cookie-without-httponly
        Response.Cookies.Append("s", id, new CookieOptions { Expires = soon });
        // ok: csharp-cookie-without-secure, csharp-cookie-without-httponly
        Response.Cookies.Append("s", id, new CookieOptions { Secure = true, HttpOnly = true });
    }

    void Cors(CorsPolicyBuilder policy)
    {
        // ruleid: csharp-cors-any-origin
        policy.AllowAnyOrigin();
        // ok: csharp-cors-any-origin
        policy.WithOrigins("https://app.example.com").AllowCredentials();
        // ruleid: csharp-cors-any-origin-with-credentials
        policy.SetIsOriginAllowed(o => true).AllowAnyHeader().AllowCredentials();
        // ok: csharp-cors-any-origin-with-credentials
        policy.WithOrigins("https://app.example.com").AllowAnyHeader().AllowCredentials();
    }

    void Passwords()
    {
        // ruleid: csharp-weak-password-rules
        manager.PasswordValidator = new PasswordValidator
        {
            RequiredLength = 6,
        };
        // ok: csharp-weak-password-rules
        manager.PasswordValidator = new PasswordValidator
        {
            RequiredLength = 12,
        };
    }

    void Errors(IApplicationBuilder app, IWebHostEnvironment env)
    {
        if (env.IsDevelopment())
        {
            // ok: csharp-detailed-errors
            app.UseDeveloperExceptionPage();
        }
        // ruleid: csharp-detailed-errors
        app.UseDeveloperExceptionPage();
    }

    void State(Page page)
    {
        // ruleid: csharp-view-state-unprotected
        page.EnableViewStateMac = false;
        // ok: csharp-view-state-unprotected
        page.EnableViewStateMac = true;
    }
}

class Errors : ControllerBase
{
    IActionResult Pay()
    {
        try
        {
            return Ok(_bank.Pay());
        }
        catch (Exception e)
        {
            // ruleid: csharp-exception-to-client
            return StatusCode(500, new { error = e.Message });
        }
    }

    IActionResult PayQuietly()
    {
        try
        {
            return Ok(_bank.Pay());
        }
        catch (Exception e)
        {
            _logger.LogError(e, "payment");
            // ok: csharp-exception-to-client
            return StatusCode(500, "the payment failed");
        }
    }
}

class Redirects : Controller
{
    public IActionResult Back(string returnUrl)
    {
        if (!string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl))
        {
            // ok: csharp-open-redirect
            return Redirect(returnUrl);
        }
        return RedirectToAction("Index");
    }

    public IActionResult Count(string q)
    {
        int count = _catalog.Count(q);
        // ok: csharp-xss
        return Content("<p>" + count + "</p>", "text/html");
    }
}
