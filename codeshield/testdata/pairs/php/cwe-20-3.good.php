<?php

namespace App\Http\Controllers;

use App\Models\Booking;
use Illuminate\Http\Request;

class BookingController extends Controller
{
    public function store(Request $request)
    {
        $data = $request->validate([
            'room_id' => ['required', 'integer', 'exists:rooms,id'],
            'guests' => ['required', 'integer', 'between:1,10'],
            'starts_at' => ['required', 'date', 'after:now'],
            'ends_at' => ['required', 'date', 'after:starts_at'],
        ]);

        $booking = new Booking($data);
        $booking->user_id = $request->user()->id;
        $booking->save();

        return redirect()->route('bookings.show', $booking);
    }
}
