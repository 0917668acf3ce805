<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Mail;

class ContactController extends Controller
{
    public function send(Request $request)
    {
        $data = $request->validate([
            'email' => ['required', 'email:rfc'],
            'subject' => ['required', 'string', 'max:120', 'not_regex:/[\r\n]/'],
            'message' => ['required', 'string', 'max:5000'],
        ]);
        Mail::to('support@example.com')->send(new ContactMessage($data));
        return back();
    }
}
