<?php

namespace App\Http\Controllers;

use App\Models\Booking;
use Illuminate\Http\Request;

class BookingController extends Controller
{
    public function store(Request $request)
    {
        $booking = new Booking();
        $booking->room_id = $request->room_id;
        $booking->guests = $request->guests;
        $booking->starts_at = $request->starts_at;
        $booking->ends_at = $request->ends_at;
        $booking->user_id = $request->user()->id;
        $booking->save();

        return redirect()->route('bookings.show', $booking);
    }
}
