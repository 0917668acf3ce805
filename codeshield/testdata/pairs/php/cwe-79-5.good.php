<?php

namespace App\View;

use Illuminate\Http\Request;
use Illuminate\Support\HtmlString;

class ProfileController
{
    public function bio(Request $request)
    {
        $bio = $request->input('bio');
        return response('<section class="bio">' . e($bio) . '</section>');
    }

    public function badge(Request $request)
    {
        $label = e($request->query('label'));
        return new HtmlString("<span class='badge'>{$label}</span>");
    }
}
