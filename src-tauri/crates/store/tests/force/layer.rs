//! A file layer under SQLite that does what the system's does and notes each step that a power cut may undo.
#![allow(unsafe_code, reason = "SQLite's file layers are tables of C functions")]

use crate::spoiled;
use rusqlite::ffi;
use std::cell::RefCell;
use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::OnceLock;
use store::witness::{self, Step};

/// The name of the layer.
pub const NAME: &str = "sopu-noted";

/// A step of SQLite or of the store itself, or that an action was acknowledged.
#[derive(Debug, Clone)]
pub enum Event {
    /// A step of the store.
    Step(Step),
    /// SQLite wrote these bytes at this place.
    Wrote(PathBuf, u64, Vec<u8>),
    /// SQLite cut a file to this length.
    Cut(PathBuf, u64),
    /// The caller was told that so many actions are saved.
    Acknowledged(u64),
}

thread_local! {
    static EVENTS: RefCell<Option<Vec<Event>>> = const { RefCell::new(None) };
}

/// From now on the steps of this thread are noted.
pub fn note() {
    layer();
    EVENTS.set(Some(Vec::new()));
    witness::listen(Some(Box::new(|step| tell(Event::Step(step)))));
}

/// Everything noted, and no more from now on.
pub fn noted() -> Vec<Event> {
    witness::listen(None);
    EVENTS.take().unwrap_or_default()
}

/// Notes an event.
pub fn tell(event: Event) {
    EVENTS.with_borrow_mut(|events| events.iter_mut().for_each(|events| events.push(event.clone())));
}

/// An open file: SQLite's part, whose it is, and behind it the system's own.
#[repr(C)]
struct Noted {
    base: ffi::sqlite3_file,
    path: *mut PathBuf,
    /// SQLite makes the name of a journal durable when it first makes its content so.
    is_journal: bool,
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(is_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

/// The system's own layer, and ours, which lives as long as the program.
fn layer() -> usize {
    static SYSTEM: OnceLock<usize> = OnceLock::new();
    *SYSTEM.get_or_init(|| {
        // SAFETY: the default layer lives as long as SQLite; ours is a copy of its table with two functions of our own,
        // and is never freed.
        unsafe {
            let system = ffi::sqlite3_vfs_find(std::ptr::null());
            let mut ours = *system;
            ours.pNext = std::ptr::null_mut();
            ours.zName = c"sopu-noted".as_ptr();
            ours.szOsFile += size_of::<Noted>() as c_int;
            ours.xOpen = Some(open);
            ours.xDelete = Some(delete);
            ffi::sqlite3_vfs_register(Box::into_raw(Box::new(ours)), 0);
            system as usize
        }
    })
}

fn system() -> *mut ffi::sqlite3_vfs {
    layer() as *mut ffi::sqlite3_vfs
}

/// # Safety
/// `name` is a path that ends with a zero.
unsafe fn path_of(name: *const c_char) -> PathBuf {
    // SAFETY: as the caller promises.
    PathBuf::from(OsStr::from_bytes(unsafe { CStr::from_ptr(name) }.to_bytes()))
}

/// # Safety
/// `file` was opened by this layer.
unsafe fn behind(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    // SAFETY: the layer asks for room for both, the system's behind ours.
    unsafe { file.cast::<u8>().add(size_of::<Noted>()).cast() }
}

/// # Safety
/// `file` was opened by this layer.
unsafe fn path(file: *mut ffi::sqlite3_file) -> PathBuf {
    // SAFETY: as the caller promises; the path lives until the file is closed.
    unsafe { (*(*file.cast::<Noted>()).path).clone() }
}

unsafe extern "C" fn open(
    _layer: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives room of the size we asked for, and a name that lives until the file is closed.
    unsafe {
        let noted = file.cast::<Noted>();
        (*noted).base.pMethods = std::ptr::null();
        let path = if name.is_null() { PathBuf::new() } else { path_of(name) };
        let is_new = !name.is_null() && !path.exists();
        let opened = ((*system()).xOpen.expect("a layer opens"))(system(), name, behind(file), flags, out);
        if opened == ffi::SQLITE_OK {
            (*noted).path = Box::into_raw(Box::new(path.clone()));
            (*noted).is_journal = flags & ffi::SQLITE_OPEN_MAIN_JOURNAL != 0;
            (*noted).base.pMethods = &METHODS;
            if is_new {
                tell(Event::Step(Step::Created(path)));
            }
        }
        opened
    }
}

unsafe extern "C" fn delete(_layer: *mut ffi::sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    // SAFETY: SQLite gives a path.
    unsafe {
        let deleted = ((*system()).xDelete.expect("a layer deletes"))(system(), name, sync_folder);
        if deleted == ffi::SQLITE_OK {
            let path = path_of(name);
            let folder = path.parent().map(PathBuf::from).unwrap_or_default();
            tell(Event::Step(Step::Removed(path)));
            if sync_folder != 0 {
                tell(Event::Step(Step::SyncedFolder(folder)));
            }
        }
        deleted
    }
}

/// Calls the same function of the system's file.
macro_rules! forward {
    ($file:expr, $name:ident $(, $argument:expr)*) => {{
        let inner = behind($file);
        ((*(*inner).pMethods).$name.expect("the system's file has every function"))(inner $(, $argument)*)
    }};
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: the path was boxed when the file was opened.
    unsafe {
        drop(Box::from_raw((*file.cast::<Noted>()).path));
        forward!(file, xClose)
    }
}

unsafe extern "C" fn read(file: *mut ffi::sqlite3_file, to: *mut c_void, length: c_int, at: i64) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe { forward!(file, xRead, to, length, at) }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    from: *const c_void,
    length: c_int,
    at: i64,
) -> c_int {
    // SAFETY: SQLite gives so many bytes.
    unsafe {
        let bytes = std::slice::from_raw_parts(from.cast::<u8>(), length as usize).to_vec();
        tell(Event::Wrote(path(file), at as u64, bytes));
        forward!(file, xWrite, from, length, at)
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: i64) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe {
        tell(Event::Cut(path(file), length as u64));
        forward!(file, xTruncate, length)
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe {
        let synced = forward!(file, xSync, flags);
        let path = path(file);
        let folder = path.parent().map(PathBuf::from).unwrap_or_default();
        tell(Event::Step(Step::Synced(path)));
        if std::mem::take(&mut (*file.cast::<Noted>()).is_journal) {
            tell(Event::Step(Step::SyncedFolder(folder)));
        }
        synced
    }
}

unsafe extern "C" fn size(file: *mut ffi::sqlite3_file, size: *mut i64) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe { forward!(file, xFileSize, size) }
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe { forward!(file, xLock, level) }
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe { forward!(file, xUnlock, level) }
}

unsafe extern "C" fn is_reserved(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe { forward!(file, xCheckReservedLock, out) }
}

/// A broken setting stays: the program's own pragma of that name is taken as done.
unsafe extern "C" fn control(file: *mut ffi::sqlite3_file, operation: c_int, argument: *mut c_void) -> c_int {
    // SAFETY: for a pragma SQLite gives its name in the second place of an array, its value in the third.
    unsafe {
        if let (ffi::SQLITE_FCNTL_PRAGMA, Some(spoiled)) = (operation, spoiled::now()) {
            let words = argument.cast::<*const c_char>();
            let value = *words.add(2);
            let name = CStr::from_ptr(*words.add(1)).to_bytes();
            let is_ours = !value.is_null() && CStr::from_ptr(value).to_bytes().eq_ignore_ascii_case(b"off");
            if name == spoiled.name().as_bytes() && !is_ours {
                return ffi::SQLITE_OK;
            }
        }
        forward!(file, xFileControl, operation, argument)
    }
}

unsafe extern "C" fn sector(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe { forward!(file, xSectorSize) }
}

unsafe extern "C" fn characteristics(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: forwarded as it came.
    unsafe { forward!(file, xDeviceCharacteristics) }
}
