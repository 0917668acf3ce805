<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class ContactController extends Controller
{
    public function send(Request $request)
    {
        $from = $request->input('email');
        $subject = $request->input('subject');
        $headers = "From: $from\r\nReply-To: $from\r\n";
        mail('support@example.com', $subject, $request->input('message'), $headers);
        return back();
    }
}
