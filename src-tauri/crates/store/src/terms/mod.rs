//! Cooperation bodies with their seats; the other lists of the text need nothing beside what every item has.

use crate::items::{self, COLUMNS};
use crate::{StoreError, content};
use agreement::{AgreementId, Body, ItemKind, Seat};
use rusqlite::{Connection, params};

pub(crate) fn put_body(
    connection: &Connection,
    agreement: AgreementId,
    body: &Body,
) -> Result<(), StoreError> {
    let content = content::without(body, &[&COLUMNS[..], &["seats"]].concat())?;
    let (agreement, id) = (agreement.to_string(), body.id.to_string());
    connection.prepare_cached(include_str!("body_put.sql"))?.execute([
        agreement.as_str(),
        id.as_str(),
        body.order.as_str(),
        content.as_str(),
    ])?;
    let mut statement = connection.prepare_cached(include_str!("seat_put.sql"))?;
    for (place, seat) in body.seats.iter().enumerate() {
        let content = content::without(seat, &["party"])?;
        statement.execute(params![
            agreement,
            id,
            place,
            seat.party.map(|party| party.to_string()),
            content
        ])?;
    }
    let cut = "DELETE FROM body_seat WHERE agreement = ?1 AND body = ?2 AND place >= ?3";
    connection.prepare_cached(cut)?.execute(params![agreement, id, body.seats.len()])?;
    Ok(())
}

pub(crate) fn read_bodies(connection: &Connection, agreement: AgreementId) -> Result<Vec<Body>, StoreError> {
    let sql = "SELECT body, party, content FROM body_seat WHERE agreement = ?1 ORDER BY body, place";
    let mut seats = items::gathered(connection, sql, agreement, |row| {
        content::with::<Seat>("body_seat", items::text(row, 2)?, &[("party", row.get(1)?)])
    })?;
    let mut bodies: Vec<Body> = items::read(connection, ItemKind::Body, agreement)?;
    for body in &mut bodies {
        body.seats = seats.remove(&body.id.0).unwrap_or_default();
    }
    Ok(bodies)
}
