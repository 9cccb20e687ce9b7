create index contact_organisation on contact (organisation);
create index contact_restricted on contact (area) where restricted;
