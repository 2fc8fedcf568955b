/**
 * Parameters that only tell where a reader came from. Names as in the Tracking Query Params Registry (M. Chadwick,
 * Unlicense) and the common list of Brave's query filter, those alone that mean the same on every site: "ref" and
 * "source" are left, as some sites need them.
 */
const names = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid twclid ttclid yclid ysclid igshid igsh li_fat_id
  mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi __hssc __hstc __hsfp hsctatracking _openstat epik ef_id s_kwcid s_cid
  oly_anon_id oly_enc_id vero_id vero_conv wickedid rb_clickid ml_subscriber ml_subscriber_hash dm_i _bta_tid _bta_c
  trk_contact trk_msg trk_module trk_sid gdfms gdftrk gdffi _ke _kx sb_referer_host mkwid pcrid cmpid ncid ns_campaign
  ns_mchannel ns_source ns_linkname ns_fee at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_format
  at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team srsltid ref_src ref_url wt_mc wt_zmc xtor smid
  sc_campaign sc_channel sc_content sc_country sc_geo sc_medium sc_outcome guccounter guce_referrer guce_referrer_sig
  soc_src soc_trk fb_action_ids fb_action_types fb_ref fb_source spmailingid spjobid spreportid spuserid`.split(
    /\s+/,
  ),
);
const families = /^(?:utm|pk|piwik|mtm|matomo|hsa|itm|stm|cm_mmc|ga)_/;

/** The parameter of an address only tells where a reader came from. */
export const isTracking = (parameter: string): boolean => {
  const name = parameter.toLowerCase();
  return names.has(name) || families.test(name);
};
